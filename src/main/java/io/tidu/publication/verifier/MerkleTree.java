package io.tidu.publication.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash tree of RFC 6962 (section 2.1) over lines of a list. A leaf is hashed behind a byte 0, a node behind a byte 1: so
 * nobody can pass two hashes off as a firm. Of a list of n firms, about log n hashes prove that one of them stands on it.
 */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final List<byte[]> leaves;

    /** @param leaves as {@link #leaf} gives them, in the order of the lines */
    public MerkleTree(List<byte[]> leaves) {
        this.leaves = List.copyOf(leaves);
    }

    public static MerkleTree over(List<String> lines) {
        return new MerkleTree(lines.stream().map(MerkleTree::leaf).toList());
    }

    /** @param line without its end */
    public static byte[] leaf(String line) {
        return leaf(line.getBytes(UTF_8));
    }

    public static byte[] leaf(byte[] line) {
        var digest = Sha256.begun();
        digest.update(LEAF);
        return digest.digest(line);
    }

    public int size() {
        return leaves.size();
    }

    public List<byte[]> leaves() {
        return leaves;
    }

    /** In hexadecimal digits; of no line at all it is the hash of nothing. */
    public String root() {
        return HexFormat.of().formatHex(leaves.isEmpty() ? Sha256.of(new byte[0]) : root(0, leaves.size()));
    }

    private byte[] root(int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        int split = from + split(to - from);
        return node(root(from, split), root(split, to));
    }

    /** The hashes beside the way from a leaf to the root, the nearest first. */
    public List<byte[]> path(int index) {
        if (index < 0 || index >= leaves.size()) {
            throw new IndexOutOfBoundsException(index);
        }
        var path = new ArrayList<byte[]>();
        path(index, 0, leaves.size(), path);
        return path;
    }

    private void path(int index, int from, int to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        int split = from + split(to - from);
        if (index < split) {
            path(index, from, split, path);
            path.add(root(split, to));
        } else {
            path(index, split, to, path);
            path.add(root(from, split));
        }
    }

    /**
     * The root that a leaf and its path lead to, in hexadecimal digits (RFC 9162, section 2.1.3.2).
     *
     * @throws IllegalArgumentException if a tree of that size has no such path
     */
    public static String rootFrom(byte[] leaf, int index, int size, List<byte[]> path) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " of " + size);
        }
        var hash = leaf;
        int place = index;
        int last = size - 1;
        for (var beside : path) {
            if (last == 0 || beside.length != Sha256.LENGTH) {
                throw new IllegalArgumentException("a path too long, or no path");
            }
            if (place % 2 == 1 || place == last) {
                hash = node(beside, hash);
                while (place % 2 == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                hash = node(hash, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            throw new IllegalArgumentException("a path too short");
        }
        return HexFormat.of().formatHex(hash);
    }

    private static byte[] node(byte[] left, byte[] right) {
        var digest = Sha256.begun();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The largest power of two below the size. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}

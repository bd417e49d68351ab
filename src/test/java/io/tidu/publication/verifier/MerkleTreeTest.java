package io.tidu.publication.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTest {

    private static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .map(MerkleTree::leaf)
            .toList();

    /** The examples that implementations of RFC 6962 agree on. */
    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void hasTheRootThatTheStandardSays(int size, String root) {
        assertThat(new MerkleTree(LEAVES.subList(0, size)).root()).isEqualTo(root);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 64, 100})
    void everyLeafLeadsToTheRootByItsPathAndNoOtherDoes(int size) {
        var tree = MerkleTree.over(
                IntStream.range(0, size).mapToObj(i -> "line " + i).toList());

        for (int i = 0; i < size; i++) {
            var path = tree.path(i);
            assertThat(MerkleTree.rootFrom(tree.leaves().get(i), i, size, path)).isEqualTo(tree.root());
            assertThat(MerkleTree.rootFrom(MerkleTree.leaf("another"), i, size, path))
                    .isNotEqualTo(tree.root());
        }
    }

    @Test
    void aPathOfAnotherLengthIsNoPath() {
        var tree = new MerkleTree(LEAVES);
        var leaf = tree.leaves().getFirst();
        var path = tree.path(0);
        var longer = new ArrayList<>(path);
        longer.add(leaf);

        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.rootFrom(leaf, 0, 8, path.subList(0, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.rootFrom(leaf, 0, 8, longer));
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.rootFrom(leaf, 8, 8, path));
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.rootFrom(leaf, 0, 2, List.of(new byte[] {1})));
    }

    /** Two hashes side by side are a node; as a line of text they are another leaf. */
    @Test
    void aNodeCannotBePassedOffAsALine() {
        var both = new MerkleTree(LEAVES.subList(0, 2));
        var joined = new byte[64];
        System.arraycopy(both.leaves().get(0), 0, joined, 0, 32);
        System.arraycopy(both.leaves().get(1), 0, joined, 32, 32);

        assertThat(new MerkleTree(List.of(MerkleTree.leaf(joined))).root()).isNotEqualTo(both.root());
    }
}

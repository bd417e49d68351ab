package io.tidu.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Keeps content in an S3-compatible object store, as {@code <prefix>content/ab/ab12…}. What comes in is received on this
 * machine first, because it is inspected before anybody keeps it.
 *
 * <p>An object is there whole or not at all once the store has answered; that is the promise all of them give.
 */
class ObjectStore implements ContentStore {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
    private static final int NOT_THERE = 404;
    private static final int BEHIND_THE_END = 416;

    private final S3Client s3;
    private final String bucket;
    private final String prefix;
    private final Incoming incoming;

    ObjectStore(S3Client s3, String bucket, String prefix, Incoming incoming) {
        this.s3 = s3;
        this.bucket = bucket;
        this.prefix = prefix;
        this.incoming = incoming;
    }

    @Override
    public Path receive() throws IOException {
        return incoming.receive();
    }

    @Override
    public void keep(Path received, Digest digest) throws IOException {
        var md5 = Base64.getEncoder().encodeToString(Digest.md5Of(received));
        answered(
                digest,
                () -> s3.putObject(
                        put -> put.bucket(bucket).key(key(digest)).contentMD5(md5), RequestBody.fromFile(received)));
        Files.delete(received);
    }

    @Override
    public boolean holds(Digest digest) throws IOException {
        try {
            return size(digest) >= 0;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public long size(Digest digest) throws IOException {
        return answered(digest, () -> s3.headObject(head -> head.bucket(bucket).key(key(digest))))
                .contentLength();
    }

    @Override
    public InputStream open(Digest digest, long offset, long length) throws IOException {
        try {
            return new Part(answered(
                    digest,
                    () -> s3.getObject(get -> get.bucket(bucket)
                            .key(key(digest))
                            .range("bytes=%d-%d".formatted(offset, offset + length - 1)))));
        } catch (IOException e) {
            if (e.getCause() instanceof S3Exception refused && refused.statusCode() == BEHIND_THE_END) {
                return InputStream.nullInputStream();
            }
            throw e;
        }
    }

    @Override
    public List<Digest> keptBefore(Instant moment, String shelf) throws IOException {
        var beginning = prefix + "content/" + shelf + "/";
        try {
            var found = new ArrayList<Digest>();
            for (var object : s3.listObjectsV2Paginator(
                            list -> list.bucket(bucket).prefix(beginning))
                    .contents()) {
                var name = object.key().substring(beginning.length());
                if (NAME.matcher(name).matches() && object.lastModified().isBefore(moment)) {
                    found.add(new Digest(name));
                }
            }
            return found;
        } catch (SdkException e) {
            throw new IOException("the object store did not list " + beginning, e);
        }
    }

    @Override
    public void discard(Digest digest) throws IOException {
        answered(digest, () -> s3.deleteObject(delete -> delete.bucket(bucket).key(key(digest))));
    }

    @Override
    public int discardReceivedBefore(Instant moment) throws IOException {
        return incoming.discardBefore(moment);
    }

    private String key(Digest digest) {
        return prefix + "content/" + digest.prefix() + "/" + digest.hex();
    }

    private static <T> T answered(Digest digest, Call<T> call) throws IOException {
        try {
            return call.make();
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_THERE) {
                throw new NoSuchFileException(digest.hex());
            }
            throw new IOException("the object store refused " + digest.hex(), e);
        } catch (SdkException e) {
            throw new IOException("the object store did not answer for " + digest.hex(), e);
        }
    }

    private interface Call<T> {
        T make();
    }

    /** Hangs up when it is closed before its end, instead of reading the rest for nothing. */
    private static final class Part extends FilterInputStream {

        private final ResponseInputStream<GetObjectResponse> answer;
        private long left;

        Part(ResponseInputStream<GetObjectResponse> answer) {
            super(answer);
            this.answer = answer;
            left = answer.response().contentLength();
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            left -= read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public void close() throws IOException {
            if (left > 0) {
                answer.abort();
            }
            super.close();
        }
    }
}

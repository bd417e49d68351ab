package io.tidu.evidence;

import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.util.unit.DataSize;

/**
 * Takes ten large files in at once and reads them again, as the program does between the network and the row. Run by tests in
 * a process of its own, whose heap holds only a part of one file.
 */
final class ManyUploads {

    private static final int UPLOADS = 10;

    private ManyUploads() {}

    /** @param arguments folder, megabytes a file, key file or -, address of an object store or - */
    public static void main(String[] arguments) throws Exception {
        int megabytes = Integer.parseInt(arguments[1]);
        var store = store(arguments);
        var inspector = new ContentInspector(1_000_000, DataSize.ofMegabytes(1));
        try (var threads = Executors.newFixedThreadPool(UPLOADS)) {
            var uploads = IntStream.range(0, UPLOADS)
                    .<Callable<Long>>mapToObj(number -> () -> taken(store, inspector, megabytes, number))
                    .toList();
            long bytes = 0;
            for (var upload : threads.invokeAll(uploads)) {
                bytes += upload.get();
            }
            System.out.println("TAKEN " + bytes + " " + Runtime.getRuntime().maxMemory() / 1024 / 1024);
        }
    }

    private static ContentStore store(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var plain = arguments[3].equals("-")
                ? new FolderStore(folder)
                : ObjectServer.at(URI.create(arguments[3])).store(folder);
        return arguments[2].equals("-") ? plain : new EncryptedStore(plain, EvidenceKeys.in(Path.of(arguments[2])));
    }

    private static long taken(ContentStore store, ContentInspector inspector, int megabytes, int number)
            throws Exception {
        try (var received =
                Reception.of(ScannedPdf.of(megabytes, "file " + number), DataSize.ofMegabytes(megabytes + 1), store)) {
            inspector.inspect(received.file());
            received.keep();
            var read = new DigestOutputStream(OutputStream.nullOutputStream(), Digest.algorithm());
            try (var in = store.open(received.digest(), 0, received.size())) {
                in.transferTo(read);
            }
            if (!Digest.of(read.getMessageDigest().digest()).equals(received.digest())) {
                throw new AssertionError("file " + number + " came back changed");
            }
            return received.size();
        }
    }
}

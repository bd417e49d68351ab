package io.tidu.publication;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.tidu.publication.verifier.SignatureSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The private key that signs lists, in a file of its folder and nowhere else: who can write to the database cannot sign. It is
 * read each time, so a new key is used from the next list on.
 */
@Component
class SigningKeys {

    static final String FILE = "signing-key.pem";

    private final Path folder;
    private final boolean makes;

    /** @param makes whether a key is made where there is none: for trying the program out, never in a packaged jar */
    SigningKeys(
            @Value("${tidu.lists.keys}") Path folder, @Value("${tidu.lists.make-key-if-none:false}") boolean makes) {
        this.folder = folder;
        this.makes = makes;
    }

    /** @throws PublicationRefused.NoSigningKey if there is none, or what lies there is none */
    synchronized SigningKey active() {
        var file = folder.resolve(FILE);
        try {
            if (makes && Files.notExists(file)) {
                return make(SignatureSuite.ED25519);
            }
            if (Files.notExists(file)) {
                throw new PublicationRefused.NoSigningKey(file.toAbsolutePath().normalize());
            }
            return SigningKey.read(Files.readString(file, US_ASCII));
        } catch (IOException unusable) {
            throw new PublicationRefused.SigningKeyUnusable(
                    file.toAbsolutePath().normalize(), unusable);
        }
    }

    /** Makes a key that signs from now on; the one before stays beside it under its own name. */
    synchronized SigningKey make(SignatureSuite suite) {
        try {
            Files.createDirectories(folder, ownerOnly("rwx------"));
            setAside();
            var file = folder.resolve(FILE);
            var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (var channel = Files.newByteChannel(file, options, ownerOnly("rw-------"))) {
                channel.write(US_ASCII.encode(SigningKey.newPem(suite)));
            }
            return SigningKey.read(Files.readString(file, US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void setAside() throws IOException {
        var file = folder.resolve(FILE);
        if (Files.exists(file)) {
            var old = SigningKey.read(Files.readString(file, US_ASCII));
            Files.move(file, folder.resolve("retired-" + old.id() + ".pem"), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** On Windows a folder of the person's own profile is theirs alone already. */
    private FileAttribute<?>[] ownerOnly(String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    Path file() {
        return folder.resolve(FILE).toAbsolutePath().normalize();
    }
}

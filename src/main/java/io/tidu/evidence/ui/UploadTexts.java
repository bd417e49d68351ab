package io.tidu.evidence.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The texts of the upload in the language of the page. */
final class UploadTexts {

    /** Gives the text of a key. */
    interface Translation {
        String of(String key, Object... arguments);
    }

    private UploadTexts() {}

    static UploadI18N in(Translation text, String maxFile, String kinds) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(text.of("evidence.upload.choose"))
                        .setMany(text.of("evidence.upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(text.of("evidence.upload.drop", maxFile, kinds))
                        .setMany(text.of("evidence.upload.drop", maxFile, kinds)))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text.of("evidence.upload.tooMany"))
                        .setFileIsTooBig(text.of("evidence.refused.tooBig", maxFile))
                        .setIncorrectFileType(text.of("evidence.upload.wrongExtension", kinds)))
                .setUploading(uploading(text, maxFile))
                .setFile(new UploadI18N.File()
                        .setRetry(text.of("evidence.upload.retry"))
                        .setStart(text.of("evidence.upload.start"))
                        .setRemove(text.of("evidence.upload.stop")))
                .setUnits(List.of("B", "KB", "MB", "GB", "TB"), 1024);
    }

    private static UploadI18N.Uploading uploading(Translation text, String maxFile) {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text.of("evidence.upload.connecting"))
                        .setStalled(text.of("evidence.upload.stalled"))
                        .setProcessing(text.of("evidence.upload.processing"))
                        .setHeld(text.of("evidence.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(text.of("evidence.upload.remaining"))
                        .setUnknown(text.of("evidence.upload.remainingUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(text.of("evidence.upload.unavailable"))
                        .setUnexpectedServerError(text.of("evidence.upload.failed"))
                        .setForbidden(text.of("evidence.upload.forbidden"))
                        .setFileTooLarge(text.of("evidence.refused.tooBig", maxFile)));
    }
}

package io.tidu.evidence;

import io.tidu.evidence.text.PdfText;
import io.tidu.evidence.text.Recognition;
import io.tidu.evidence.text.Tesseract;
import io.tidu.evidence.text.Vocabulary;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration
@EnableScheduling
@EnableConfigurationProperties({EvidenceSettings.class, ReadingSettings.class, ValiditySettings.class})
class EvidenceConfiguration {

    @Bean
    ContentStore contentStore(EvidenceSettings settings) throws IOException {
        var keyFile = settings.keyFile();
        var plain = plainStore(settings);
        return keyFile == null ? plain : new EncryptedStore(plain, EvidenceKeys.in(keyFile));
    }

    private static ContentStore plainStore(EvidenceSettings settings) throws IOException {
        var s3 = settings.s3();
        return s3 == null
                ? new FolderStore(settings.folder())
                : new ObjectStore(s3.client(), s3.bucket(), s3.prefix(), Incoming.in(settings.folder()));
    }

    @Bean
    MadeFiles.Folders foldersOfMadeFiles(EvidenceSettings settings) {
        var keyFile = settings.keyFile();
        return folder -> StoredMadeFiles.in(folder, keyFile == null ? null : EvidenceKeys.in(keyFile));
    }

    @Bean
    Scanning scanning(EvidenceSettings settings) {
        var clamd = settings.clamd();
        return new Scanning(clamd == null ? null : new Clamd(clamd));
    }

    @Bean
    ContentInspector contentInspector(EvidenceSettings settings) {
        return new ContentInspector(settings.maxPixels(), settings.maxInflated());
    }

    @Bean
    TextSeal textSeal(EvidenceSettings settings) {
        var keyFile = settings.keyFile();
        return new TextSeal(keyFile == null ? null : EvidenceKeys.in(keyFile));
    }

    @Bean
    Vocabulary vocabulary() throws IOException {
        return Vocabulary.delivered();
    }

    @Bean
    PdfText pdfText(ReadingSettings settings) {
        return new PdfText(settings.bounds());
    }

    @Bean
    Recognition recognition(ReadingSettings settings) {
        var tesseract = new Tesseract(settings.tesseract(), settings.pageTime());
        return new Recognition(tesseract, settings.recognisedPages(), settings.bounds());
    }
}

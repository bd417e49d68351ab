package io.tidu.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TesseractTest {

    @Test
    void whereThereIsNoneThatIsToldAndNothingFails() {
        assertThat(new Tesseract("/nowhere/tesseract", Duration.ofSeconds(5)).isInstalled())
                .isFalse();
    }
}

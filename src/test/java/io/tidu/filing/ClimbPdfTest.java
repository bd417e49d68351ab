package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.identity.NotFound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TiduTest
class ClimbPdfTest {

    private static final int LAST_YEAR = Stage.TODAY.getYear() - 1;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ClimbService climbs;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @Test
    void saysOfEveryRungWhatIsMissingByWhichClauseAndWithWhichEvidence() throws IOException {
        var firm = stage.started();
        stage.fill(
                firm,
                Map.of(
                        FieldPath.of("revenue", LAST_YEAR), "6200",
                        FieldPath.of("revenue", LAST_YEAR - 1), "5400",
                        FieldPath.of("rd_expense", LAST_YEAR), "161.2",
                        FieldPath.of("rd_expense", LAST_YEAR - 1), "330"));
        var climb = climbs.climb(firm.filler());
        var text = text(climbs.pdf(firm.filler(), Locale.SIMPLIFIED_CHINESE), "ladder-zh.pdf");
        assertThat(text)
                .contains(climb.firm().name(), climb.firm().creditCode().value(), Stage.TODAY.toString())
                .contains("创新型中小企业", "专精特新中小企业", "小巨人", "单项冠军", "产业链领航企业", "浙江省制造业单项冠军企业")
                .contains("专精特新中小企业认定标准（2026）", "还差 0.4 个百分点", "24.8 万元", "附件1 · 研发费用", "审计报告");
    }

    @Test
    void saysTheSameInEnglish() throws IOException {
        var firm = stage.firm();
        assertThat(text(climbs.pdf(firm.signatory(), Locale.ENGLISH), "ladder-en.pdf"))
                .contains("Ladder of", "Little giant", "Evidence needed", "New filing");
    }

    @Test
    void isThereForNobodyButTheFirmsPeople() {
        for (var other :
                List.of(stage.county, stage.city, stage.province, stage.publisher, stage.expert, stage.systemAdmin)) {
            assertThatThrownBy(() -> climbs.climb(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> climbs.pdf(other, Locale.ENGLISH)).isInstanceOf(NotFound.class);
        }
    }

    private static String text(byte[] bytes, String name) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve(name), bytes);
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\R", "");
        }
    }
}

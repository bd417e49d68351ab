package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.tidu.TiduTest;
import io.tidu.enterprise.RelationService;
import io.tidu.filing.ClimbService;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.identity.AuditFilter;
import io.tidu.identity.AuditLog;
import io.tidu.identity.BureauLevel;
import io.tidu.review.BulkSelection;
import io.tidu.review.BulkService;
import io.tidu.review.BulkStage;
import io.tidu.review.BulkTask;
import io.tidu.review.Decision;
import io.tidu.review.ReleaseService;
import io.tidu.review.ReviewService;
import io.tidu.review.spot.SamplePopulation;
import io.tidu.review.spot.SpotStage;
import io.tidu.shared.TimeOrderedId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** UC-14: the words of a discussion are read in it and nowhere else, not even by those who read it. */
@TiduTest
class DiscussionLeaksTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Autowired
    UnsentMessages unsent;

    @Autowired
    ReviewService reviews;

    @Autowired
    BulkService bulk;

    @Autowired
    ReleaseService releases;

    @Autowired
    ClimbService climbs;

    @Autowired
    FilingDesk desk;

    @Autowired
    RelationService relations;

    @Autowired
    AuditLog audit;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    private Stage stage;
    private Talk talk;
    private Stage.Case filing;
    private String word;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        talk = new Talk(context);
        filing = stage.in(FilingStatus.CITY_REVIEW);
        word = "Zq7" + Long.toString(System.nanoTime(), 36) + "Xk";
    }

    @Test
    void lettersTablesAndPrintsHaveNoWordOfThem() throws Exception {
        speakEverywhere();
        assertThat(talk.pdf(stage.city, filing)).contains("申报").doesNotContain(word);
        assertThat(text(climbs.pdf(filing.filler(), CHINESE))).doesNotContain(word);

        new BulkStage(context).releaseTogether(stage.round, BureauLevel.CITY);
        reviews.decide(stage.city, filing.id(), new Decision.Recommend("材料属实"), TimeOrderedId.next());
        var release = bulk.plan(
                stage.city,
                new BulkTask.Release(),
                new BulkSelection.Chosen(List.of(filing.id())),
                TimeOrderedId.next());
        bulk.start(stage.city, release);
        new BulkStage(context).ended(stage.city, release);
        assertThat(text(releases.letter(stage.city, release, CHINESE)))
                .contains("材料属实")
                .doesNotContain(word);
        assertThat(cells(releases.workbook(stage.city, release, CHINESE)))
                .contains("材料属实")
                .doesNotContain(word);
    }

    @Test
    void theTableAndTheNumbersOfASampleHaveNoWordOfThem() {
        speakEverywhere();
        var spot = SpotStage.on(stage, 1, context);
        spot.recommended().forEach(each -> talk.begin(stage.county, each.id(), Circle.UPWARD, word));
        var sample = spot.drawn(stage.county, SamplePopulation.RECOMMENDED, 2);
        for (var reader : List.of(stage.county, stage.city)) {
            var table = new ByteArrayOutputStream();
            spot.checks().write(reader, sample.id(), CHINESE, table);
            assertThat(table.toString(StandardCharsets.UTF_8)).contains("虚构企业").doesNotContain(word);
            assertThat(spot.samples().numbers(reader, sample.id())).isNotEmpty().doesNotContain(word);
        }
    }

    @Test
    void noSearchFindsAFilingByThem() throws Exception {
        speakEverywhere();
        for (var person : List.of(stage.county, stage.city, stage.province, stage.publisher, filing.filler())) {
            assertThat(desk.count(person, DeskFilter.everything().withText(word)))
                    .isZero();
        }
        assertThat(relations.firms(stage.city, word, 0, 9)).isEmpty();
        var today = LocalDate.now();
        assertThat(audit.list(stage.auditor, new AuditFilter(today.minusDays(1), today.plusDays(1), "", word), 0, 9))
                .isEmpty();
        assertThat(answer("/api/v1/titles?name=" + word))
                .doesNotContain(filing.enterprise().value().toString());
    }

    @Test
    void noOtherTableOfTheDatabaseHasThem() {
        speakEverywhere();
        unsent.keep(stage.city, filing.id(), null, "写到一半 " + word);
        var tables = jdbc.sql("""
                        select table_name, group_concat(concat('`', column_name, '`')) as texts
                        from information_schema.columns
                        where table_schema = database() and data_type in ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'json')
                        group by table_name order by table_name""").query(Texts.class).list();
        assertThat(tables).hasSizeGreaterThan(30);
        assertThat(tables.stream().filter(this::hasTheWord).map(Texts::tableName))
                .containsExactly("discussion_draft", "discussion_message");
    }

    private boolean hasTheWord(Texts of) {
        return jdbc.sql("select exists (select 1 from `%s` where concat_ws(' ', %s) like :word)"
                        .formatted(of.tableName(), of.texts()))
                .param("word", "%" + word + "%")
                .query(Boolean.class)
                .single();
    }

    /** Every level says it in every circle, of the filing, a figure and a page; the firm answers with it. */
    private void speakEverywhere() {
        var places = List.of(new Subject.Whole(), talk.revenue(filing), new Subject.Page(talk.file(filing), 1));
        for (var circle : Circle.values()) {
            for (Actor official : List.of(stage.county, stage.city, stage.province)) {
                places.forEach(place -> talk.begin(official, filing.id(), place, circle, word + " " + circle));
            }
        }
        talk.say(filing.filler(), talk.begin(stage.city, filing.id(), Circle.FIRM, word), "答复 " + word);
    }

    private String answer(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse().getContentAsString();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String cells(byte[] workbook) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()))
                    .collect(Collectors.joining(" "));
        }
    }

    private record Texts(String tableName, String texts) {}
}

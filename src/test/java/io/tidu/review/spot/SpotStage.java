package io.tidu.review.spot;

import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.filing.Stage.Case;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.shared.TimeOrderedId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationContext;

/** A {@link Stage} whose county has recommended some filings, and samples of them. */
public record SpotStage(Stage stage, SampleDrawing samples, SpotChecks checks, List<Case> recommended) {

    private static final AtomicInteger COLOURS = new AtomicInteger();

    public static SpotStage with(int filings, ApplicationContext context) {
        return on(new Stage(context), filings, context);
    }

    public static SpotStage on(Stage stage, int filings, ApplicationContext context) {
        var recommended = Stream.generate(() -> stage.in(FilingStatus.CITY_REVIEW))
                .limit(filings)
                .toList();
        return new SpotStage(
                stage, context.getBean(SampleDrawing.class), context.getBean(SpotChecks.class), recommended);
    }

    SampleOrder order(Actor actor, SamplePopulation population, SampleSize size, String seed, String reason) {
        var look = samples.look(actor, stage.round, population);
        return new SampleOrder(stage.round, population, size, seed, "福彩双色球第 2026136 期", reason, look.digest());
    }

    public SampleRow drawn(Actor actor, SamplePopulation population, int howMany) {
        var order = order(actor, population, new SampleSize.Number(howMany), "03 11 17 22 25 31", "补抽");
        return samples.open(actor, samples.draw(actor, order, TimeOrderedId.next()));
    }

    List<CheckRow> of(Actor actor, SampleRow sample) {
        return checks.of(actor, sample.id(), 0, 500);
    }

    /** The only one of a county's sample of one. */
    CheckRow only(Actor county) {
        return of(county, drawn(county, SamplePopulation.RECOMMENDED, 1)).getFirst();
    }

    CheckRow now(Actor actor, CheckRow check) {
        return checks.open(actor, check.sample(), check.number());
    }

    static CheckReport draft(String note) {
        return new CheckReport(null, note, null, "");
    }

    public CheckRow completed(Actor actor, CheckRow check) {
        return checks.complete(actor, check.id(), report(CheckResult.MOSTLY_MET, "生产线与申报一致，研发台账缺两页"), check.revision());
    }

    static CheckReport report(CheckResult result, String note) {
        return new CheckReport(result, note, LocalDate.of(2026, 3, 10), "张三、李四");
    }

    public static Actor colleague(Actor of) {
        return new Actor(AccountId.next(), "同事", of.role(), of.affiliation(), of.origin());
    }

    /** A photo whose bytes no other has. */
    static ByteArrayInputStream photo() {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, COLOURS.incrementAndGet());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}

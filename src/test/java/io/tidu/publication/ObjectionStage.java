package io.tidu.publication;

import io.tidu.filing.RoundId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.publication.statement.Attachment;
import io.tidu.shared.RowKey;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A notice that runs from 2026-06-01 to 06-05 with some firms in it, and everybody who has to do with objections to them. */
abstract class ObjectionStage extends PublicationTest {

    private static final AtomicInteger PICTURES = new AtomicInteger();

    static final String NAME = "欧阳某甲乙";
    static final String CONTACT = "13912345678";
    static final String REASON = "所报研发费用与审计报告不符，见附件第三页。";

    @Autowired
    Objecting objecting;

    @Autowired
    ObjectionService objections;

    @Autowired
    ObjectionAnswers answers;

    Actor county;
    Actor city;
    RoundId round;
    NoticeRow notice;
    List<NoticeEntry> firms;

    @BeforeEach
    void announce() {
        county = Office.actor(Role.REVIEWER, new OfBureau(office.county, BureauLevel.COUNTY));
        city = Office.actor(Role.REVIEWER, new OfBureau(office.city, BureauLevel.CITY));
        round = office.round();
        firms = office.propose(round, 3);
        notice = published.running(round);
    }

    /** Other tests ask what runs, and there is room for a few on the first page. */
    @AfterEach
    void letNothingRunOn() {
        jdbc.sql("""
                update notice set opens_on = '2026-01-05', closes_on = '2026-01-09', closed_on = '2026-01-12', status = 'CLOSED'
                where province_id = ? and status <> 'DRAFT'""").param(RowKey.bytes(office.province.value())).update();
    }

    NewObjection against(NoticeEntry firm, Attachment... files) {
        return new NewObjection(notice.publicNumber(), firm.firm().creditCode(), NAME, CONTACT, REASON, List.of(files));
    }

    /** Objects, and answers the number by which officials know it. */
    String object(NoticeEntry firm, Attachment... files) {
        var receipt = objecting.object(against(firm, files), UUID.randomUUID());
        return receipt.substring(0, receipt.lastIndexOf('-'));
    }

    void settle(String number, boolean upheld) {
        objections.settle(office.reviewer, number, upheld, "经核查，审计报告数据一致。", UUID.randomUUID());
    }

    NoticeRow close() {
        clock.set("2026-06-08", "09:00");
        return notices.close(office.publisher, notice.id(), UUID.randomUUID());
    }

    static Actor filler(NoticeEntry firm) {
        return Office.actor(Role.FILLER, new OfEnterprise(firm.enterprise()));
    }

    static Attachment picture() {
        return () -> new ByteArrayInputStream(png());
    }

    /** No two alike. */
    static byte[] png() {
        var image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, PICTURES.incrementAndGet() * 977);
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

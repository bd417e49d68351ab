package io.tidu.filing;

import io.tidu.ladder.FindingText;
import io.tidu.shared.PdfMarkup;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;

/** Says whose filing it is, of which round, and what was signed when by whom. */
record PrintedHead(Submission submission, PrintedWords words, FindingText findings, Regions regions) {

    void into(PdfMarkup body) {
        var filing = submission.filing();
        var round = submission.round();
        var row = submission.row();
        body.element(
                        "p",
                        "subtitle",
                        words.say("filing.pdf.roundName", String.valueOf(round.year()), String.valueOf(round.batch()))
                                + words.say("filing.pdf.dot")
                                + words.say(round.kind().messageKey()))
                .open("table", "grid pairs");
        pair(body, "filing.pdf.number", words.numberOf(filing));
        pair(body, "filing.pdf.enterprise", row.enterpriseName());
        pair(body, "filing.pdf.creditCode", filing.creditCode());
        pair(body, "filing.pdf.county", regions.fullName(new RegionCode(row.countyCode())));
        pair(
                body,
                "filing.pdf.submitted",
                FilingTexts.minute(row.at())
                        + words.say("filing.pdf.dot")
                        + words.say("filing.pdf.submission", String.valueOf(row.no())));
        pair(body, "filing.pdf.signatory", row.signatory());
        pair(body, "filing.pdf.edition", row.edition());
        pair(body, "filing.pdf.verdict", findings.verdict(row.verdict(), words.locale()));
        body.open("tr")
                .element("th", words.say("filing.pdf.digest"))
                .element("td", "code", row.digest())
                .close()
                .close();
    }

    private void pair(PdfMarkup body, String key, String value) {
        body.open("tr").element("th", words.say(key)).element("td", value).close();
    }
}

package io.tidu.filing.check;

import io.tidu.evidence.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Evaluates the rules over one filing: the questions there are, in the order of the rules. Knows no database and no clock. */
public final class CrossChecks {

    private final CheckRules rules;
    private final Vocabulary words;

    public CrossChecks(CheckRules rules, Vocabulary words) {
        this.rules = rules;
        this.words = words;
    }

    public List<Question> questions(CheckCase filing) {
        var figures = new FigureQuestions(filing);
        var papers = new PaperQuestions(filing, words);
        var reports = new ReportQuestions(filing);
        var days = new DayQuestions(filing);
        var questions = new ArrayList<Question>();
        for (var rule : rules.rules()) {
            questions.addAll(
                    switch (rule) {
                        case CheckRule.Figures of -> figures.of(of);
                        case CheckRule.Opening of -> figures.of(of);
                        case CheckRule.Part of -> figures.of(of);
                        case CheckRule.Insured of -> new StaffQuestions(filing).of(of);
                        case CheckRule.Before of -> new PastQuestions(filing).of(of);
                        case CheckRule.Named of -> papers.of(of);
                        case CheckRule.Coded of -> papers.of(of);
                        case CheckRule.YearOfReport of -> reports.of(of);
                        case CheckRule.CodeOfReport of -> reports.of(of);
                        case CheckRule.Owner of -> papers.of(of);
                        case CheckRule.NotExpired of ->
                            Stream.concat(days.of(of).stream(), new SaidPeriods(filing).of(of).stream())
                                    .toList();
                        case CheckRule.SaidPeriod of -> new SaidPeriods(filing).of(of);
                        case CheckRule.SameDay of -> days.of(of);
                        case CheckRule.WithinWindow of -> days.of(of);
                    });
        }
        return List.copyOf(questions);
    }

    public List<Proposal> proposals(CheckCase filing) {
        return new Proposals(filing).of(rules);
    }
}

package io.tidu.filing.ui;

import io.tidu.evidence.EvidenceSlots;
import io.tidu.ladder.FigureText;
import io.tidu.title.TitleLives;
import io.tidu.title.TitlePapers;
import io.tidu.title.TitleTypes;
import org.springframework.stereotype.Component;

/** What the parts of the ladder's screen work with. */
@Component
record ClimbWork(
        FilingWords words,
        FigureText figures,
        EvidenceSlots slots,
        TitleLives lives,
        TitleTypes types,
        TitlePapers papers) {}

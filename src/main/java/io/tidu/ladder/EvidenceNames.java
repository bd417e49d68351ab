package io.tidu.ladder;

import java.util.List;
import java.util.Locale;

/** What the codes of evidence stand for. Implemented by a later module, which keeps the files. */
public interface EvidenceNames {

    /** Every code there is, in order. */
    List<String> codes();

    /** What a code stands for; the code itself where nobody named it. */
    String name(String code, Locale locale);
}

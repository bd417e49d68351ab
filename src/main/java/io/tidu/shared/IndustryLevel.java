package io.tidu.shared;

/** The steps of the industrial classification, GB/T 4754-2017. */
public enum IndustryLevel {
    /** 门类, a letter. */
    SECTION,
    /** 大类, two digits. */
    DIVISION,
    /** 中类, three digits. */
    GROUP,
    /** 小类, four digits. */
    CLASS
}

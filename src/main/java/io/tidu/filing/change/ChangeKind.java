package io.tidu.filing.change;

/** What can change a firm. */
public enum ChangeKind {
    /** 更名: another name. */
    RENAMED,
    /** 合并: merged with another, or taken over. */
    MERGED,
    /** 分立: split. */
    SPLIT,
    /** 重组: reorganised. */
    RESTRUCTURED,
    /** 迁移: to another county or zone that has a bureau here. */
    MOVED,
    /** 跨省迁移: to another province. */
    MOVED_OUT;

    /** Whether a second one has to say yes: the county that takes the firm over, or the province it leaves. */
    boolean needsSecond() {
        return this == MOVED || this == MOVED_OUT;
    }

    public String messageKey() {
        return "filing.change.kind." + name();
    }
}

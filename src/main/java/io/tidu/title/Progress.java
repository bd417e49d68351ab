package io.tidu.title;

/** How far long work is, and whether the person still wants it. Called from the working thread. */
public interface Progress {

    Progress UNWATCHED = (done, total) -> true;

    /**
     * @param done rows so far
     * @param total rows in all, or 0 while nobody knows
     * @return whether to go on; otherwise the work ends with {@link ImportRefused.Cancelled} and leaves nothing behind
     */
    boolean at(int done, int total);
}

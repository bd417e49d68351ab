package io.tidu.publication;

/** How long a notice may be. */
final class NoticeDays {

    private NoticeDays() {}

    static void require(int workingDays) {
        if (workingDays < NoticeWindow.SHORTEST || workingDays > NoticeWindow.LONGEST) {
            throw new PublicationRefused.DaysOutOfRange();
        }
    }
}

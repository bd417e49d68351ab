package io.tidu.publication.national;

import java.time.LocalDate;

/** A public notice of the ministry. */
public record NationalNoticeRow(String number, String address, LocalDate shownOn, int firms, String recordedBy) {}

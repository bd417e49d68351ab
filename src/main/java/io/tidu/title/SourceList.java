package io.tidu.title;

import java.time.LocalDate;

/**
 * The published list (认定名单, 复核通过名单) that grants titles.
 *
 * @param number the number of the document or list, for instance {@code 浙经信企业〔2023〕1号}; one list per number and rung
 * @param publishedOn the day of publication, on which the titles begin
 */
public record SourceList(String number, String name, LocalDate publishedOn) {

    /** Longest number and name kept. */
    public static final int NUMBER_LENGTH = 60;

    public static final int NAME_LENGTH = 200;

    /** @throws TitleRefused.ListIncomplete if number or name is blank or too long */
    public SourceList {
        number = number.strip();
        name = name.strip();
        if (number.isEmpty() || number.length() > NUMBER_LENGTH) {
            throw new TitleRefused.ListIncomplete("title.list.number", NUMBER_LENGTH);
        }
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            throw new TitleRefused.ListIncomplete("title.list.name", NAME_LENGTH);
        }
    }
}

package io.tidu.filing.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A day, picked or typed in any of the ways people write one. */
final class Days {

    private Days() {}

    static Control control(FilingWords words, Consumer<String> typed) {
        var picker = new DatePicker();
        picker.setManualValidation(true);
        picker.setI18n(i18n(words));
        picker.setPlaceholder("2026-05-01");
        return Control.of(picker, LocalDate::toString, text -> day(text, picker), typed);
    }

    private static LocalDate day(String text, DatePicker picker) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return picker.getEmptyValue();
        }
    }

    private static DatePicker.DatePickerI18n i18n(FilingWords words) {
        var locale = words.locale();
        var symbols = DateFormatSymbols.getInstance(locale);
        return new DatePicker.DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd")
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
                .setWeekdays(Arrays.asList(symbols.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(weekdaysShort(locale))
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setToday(words.say("filing.ui.day.today"))
                .setCancel(words.say("filing.ui.cancel"));
    }

    /** The narrow names in Chinese (日, 一 …), because the short ones all begin alike. */
    private static List<String> weekdaysShort(Locale locale) {
        var style = locale.getLanguage().equals("zh") ? TextStyle.NARROW : TextStyle.SHORT;
        return IntStream.rangeClosed(0, 6)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}

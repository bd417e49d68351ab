package io.tidu.identity.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A day, picked or typed in any of the ways people write one, in the person's language. Every screen picks days with it. */
public class DayPicker extends DatePicker {

    public DayPicker() {
        setI18n(texts(getLocale()));
    }

    private DatePickerI18n texts(Locale locale) {
        var symbols = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd")
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
                .setWeekdays(Arrays.asList(symbols.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(weekdaysShort(locale))
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setToday(getTranslation("identity.day.today"))
                .setCancel(getTranslation("identity.cancel"))
                .setBadInputErrorMessage(getTranslation("identity.day.unreadable"));
    }

    /** The narrow names in Chinese (日, 一 …), because the short ones all begin alike. */
    private static List<String> weekdaysShort(Locale locale) {
        var style = locale.getLanguage().equals("zh") ? TextStyle.NARROW : TextStyle.SHORT;
        return IntStream.rangeClosed(0, 6)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}

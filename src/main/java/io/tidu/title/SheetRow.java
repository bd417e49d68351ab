package io.tidu.title;

import java.util.List;

/**
 * One row of a file as texts.
 *
 * @param number as the person sees it in the spreadsheet, from 1
 * @param cells without gaps; trailing empty cells may be missing
 */
record SheetRow(int number, List<String> cells) {

    String cell(int position) {
        return position < cells.size() ? cells.get(position) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}

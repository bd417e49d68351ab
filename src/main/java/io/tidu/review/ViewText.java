package io.tidu.review;

/** What a view may be called and may hold. */
final class ViewText {

    private static final int LONGEST_QUERY = 2000;

    private ViewText() {}

    static String name(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > DeskViews.LONGEST_NAME) {
            throw new ViewRefused("review.views.name.wrong", DeskViews.LONGEST_NAME);
        }
        return stripped;
    }

    static String query(String query) {
        if (query.length() > LONGEST_QUERY) {
            throw new ViewRefused("review.views.tooLong");
        }
        return query;
    }
}

package io.tidu.shared;

/** The type area of red-headed documents in points (GB/T 9704-2012, 5.2): 156 mm × 225 mm, 37 mm from the upper edge, 28 mm from the left one. */
final class OfficialArea {

    static final float LEFT = points(28);
    static final float WIDTH = points(156);
    static final float TOP = points(297 - 37);
    static final float BOTTOM = points(297 - 37 - 225);

    private OfficialArea() {}

    static float points(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }
}

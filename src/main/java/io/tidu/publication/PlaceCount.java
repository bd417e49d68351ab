package io.tidu.publication;

/** How many firms of a notice or list a county has. */
public record PlaceCount(String cityCode, String cityName, String countyCode, String countyName, int firms) {}

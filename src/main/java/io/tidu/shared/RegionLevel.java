package io.tidu.shared;

/** The steps of an administrative region (行政区划), highest first. */
public enum RegionLevel {
    PROVINCE,
    CITY,
    COUNTY
}

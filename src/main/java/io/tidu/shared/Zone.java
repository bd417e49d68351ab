package io.tidu.shared;

import java.time.ZoneId;

/** The one time zone of the field: deadlines end at 24:00 in Shanghai. */
public final class Zone {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Zone() {}
}

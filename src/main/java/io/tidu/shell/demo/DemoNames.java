package io.tidu.shell.demo;

import io.tidu.shared.CreditCode;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invents names and codes: the same ones at every first start, so that what is written about the demo stays true. */
class DemoNames {

    private static final List<String> FIRST =
            List.of("云", "晟", "启", "恒", "拓", "朗", "泽", "屹", "翎", "砺", "沣", "旌", "弘", "溯", "昱", "衡", "瀚", "珩");
    private static final List<String> SECOND =
            List.of("岫", "湃", "驰", "翥", "璟", "睿", "澜", "铂", "岑", "楷", "沅", "骞", "砚", "滢", "戈", "峤");
    private static final List<String> FAMILY = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "周", "吴", "郑", "冯", "蒋");
    private static final List<String> GIVEN = List.of("文博", "晓岚", "建国", "思源", "海燕", "志强", "雅琴", "俊峰", "梦洁", "立新");
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final Random random = new Random(20260401);
    private final Set<String> taken = new HashSet<>();
    private int organisations = 90_100;

    /** A name of this place and trade that was not given before. */
    String firm(String place, Trade trade) {
        while (true) {
            var name = place.replaceAll("[省市区县]$", "") + pick(FIRST) + pick(SECOND) + trade.label + "有限公司";
            if (taken.add(name)) {
                return name;
            }
        }
    }

    String person() {
        return pick(FAMILY) + pick(GIVEN);
    }

    String mobile() {
        return "1390000" + String.format("%04d", random.nextInt(10_000));
    }

    /** A code that passes the check and whose organisation number was never given out. */
    CreditCode code(String region) {
        var organisation = "MA9" + String.format("%05d", organisations++);
        var seventeen = "91" + region + organisation + organisationCheck(organisation);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(seventeen.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return new CreditCode(seventeen + ALPHABET.charAt((31 - sum % 31) % 31));
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static char organisationCheck(String organisation) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.getNumericValue(organisation.charAt(i)) * weights[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}

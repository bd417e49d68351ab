package io.tidu.filing;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What will become of a firm's filing in a simulated round: what its people and those of the bureaus will do. Drawn before anything
 * happens, so that the course is the same for the same seed however the threads run.
 */
record Fate(Submits submits, AtCounty county, AtCity city, AtProvince province) {

    interface Weighted {
        int weight();
    }

    enum Submits implements Weighted {
        IN_TIME(640),
        CLICKS_TWICE(40),
        RECALLS_FIRST(30),
        SENT_BACK_FIRST(30),
        INCOMPLETE_FIRST(40),
        OTHER_PERSON_MUST_SIGN(15),
        LATE_AND_REVIVED(80),
        BY_EXCEPTION(0),
        WITHDRAWS_DRAFT(45),
        FORGETS(80);

        private final int weight;

        Submits(int weight) {
            this.weight = weight;
        }

        @Override
        public int weight() {
            return weight;
        }
    }

    enum AtCounty implements Weighted {
        RECOMMENDED(640),
        LEAD_IS_RELATED(40),
        CORRECTED(100),
        RETURN_CANCELLED(20),
        WITHDRAWN_INSTEAD_OF_CORRECTED(15),
        NEVER_CORRECTED(20),
        UNDONE_ONCE(40),
        DECLINED(60),
        DECLINED_AND_REOPENED(30),
        TWO_OPPOSITE_AT_ONCE(35),
        AFTER_ITS_WINDOW(0);

        private final int weight;

        AtCounty(int weight) {
            this.weight = weight;
        }

        @Override
        public int weight() {
            return weight;
        }
    }

    enum AtCity implements Weighted {
        RECOMMENDED(820),
        LEAD_IS_RELATED(30),
        CORRECTED(50),
        DECLINED(40),
        OTHER_DECISION_TAKEN_BACK(40),
        WITHDRAWN_WHILE_DECIDED(20);

        private final int weight;

        AtCity(int weight) {
            this.weight = weight;
        }

        @Override
        public int weight() {
            return weight;
        }
    }

    enum AtProvince implements Weighted {
        APPROVED(860),
        LEAD_IS_RELATED(10),
        CORRECTED(30),
        REJECTED(40),
        REJECTED_AND_REOPENED(20),
        WITHDRAWN(10),
        HELD_BACK(30);

        private final int weight;

        AtProvince(int weight) {
            this.weight = weight;
        }

        @Override
        public int weight() {
            return weight;
        }
    }

    static Fate of(Random random, boolean byException, boolean lazyCounty) {
        var drawn = new Fate(
                pick(random, Submits.values()),
                pick(random, AtCounty.values()),
                pick(random, AtCity.values()),
                pick(random, AtProvince.values()));
        boolean late = lazyCounty && drawn.submits == Submits.IN_TIME && random.nextInt(3) == 0;
        return new Fate(
                byException ? Submits.BY_EXCEPTION : drawn.submits,
                late ? AtCounty.AFTER_ITS_WINDOW : drawn.county,
                drawn.city,
                drawn.province);
    }

    boolean submitted() {
        return submits != Submits.WITHDRAWS_DRAFT && submits != Submits.FORGETS;
    }

    boolean passesCounty() {
        return submitted() && afterCounty() == null;
    }

    boolean passesCity(boolean direct) {
        return passesCounty() && (direct || afterCity() == null);
    }

    /** Where it ends. @param direct whether the county's files go past the city */
    FilingStatus end(boolean direct) {
        if (!submitted()) {
            return submits == Submits.FORGETS ? FilingStatus.EXPIRED : FilingStatus.WITHDRAWN;
        }
        var atCounty = afterCounty();
        var atCity = direct ? null : afterCity();
        return atCounty != null ? atCounty : atCity != null ? atCity : afterProvince();
    }

    private @Nullable FilingStatus afterCounty() {
        return switch (county) {
            case WITHDRAWN_INSTEAD_OF_CORRECTED -> FilingStatus.WITHDRAWN;
            case DECLINED, NEVER_CORRECTED -> FilingStatus.NOT_RECOMMENDED;
            default -> null;
        };
    }

    private @Nullable FilingStatus afterCity() {
        return switch (city) {
            case DECLINED -> FilingStatus.NOT_RECOMMENDED;
            case WITHDRAWN_WHILE_DECIDED -> FilingStatus.WITHDRAWN;
            default -> null;
        };
    }

    private FilingStatus afterProvince() {
        return switch (province) {
            case REJECTED, HELD_BACK -> FilingStatus.REJECTED;
            case WITHDRAWN -> FilingStatus.WITHDRAWN;
            default -> FilingStatus.LISTED;
        };
    }

    private static <E extends Weighted> E pick(Random random, E[] all) {
        int total = 0;
        for (var each : all) {
            total += each.weight();
        }
        int drawn = random.nextInt(total);
        for (var each : all) {
            drawn -= each.weight();
            if (drawn < 0) {
                return each;
            }
        }
        throw new IllegalStateException("nothing has a weight");
    }
}

package io.tidu.review.spot;

import io.tidu.filing.FilingId;
import io.tidu.filing.RoundMember;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Among what is drawn: everything that belongs to it and is in no sample of the round yet.
 *
 * @param elsewhere how many are left out because they are
 */
record Lots(List<RoundMember> members, int elsewhere) {

    static Lots among(List<RoundMember> all, Set<FilingId> drawn) {
        var free = all.stream().filter(member -> !drawn.contains(member.id())).toList();
        return new Lots(free, all.size() - free.size());
    }

    List<String> numbers() {
        return members.stream().map(RoundMember::number).toList();
    }

    PopulationLook look(int earlier) {
        return new PopulationLook(members.size(), elsewhere, SeededLots.digest(numbers()), earlier);
    }

    List<RoundMember> draw(String seed, int howMany) {
        var byNumber = members.stream().collect(Collectors.toMap(RoundMember::number, Function.identity()));
        return SeededLots.draw(seed, numbers(), howMany).stream()
                .map(byNumber::get)
                .toList();
    }
}

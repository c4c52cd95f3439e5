package cn.xingsuo.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 批量登记 — many persons at once: those known by their ID number are found in one query, the others written in one statement. */
@Component
class Crowd {
    private final PersonLedger ledger;
    private final Clock clock;

    Crowd(PersonLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The ID numbers, as typed, whose owner is known under another name, or that two of the crowd claim under different names. */
    Set<String> clashing(Collection<Particulars> all) {
        var typed = new LinkedHashMap<String, String>();
        var names = new HashMap<String, String>();
        var clashing = new HashSet<String>();
        for (var it : all) {
            var person = Person.of(it, LocalDate.now(clock));
            var number = person.field(Field.ID_NUMBER);
            if (number == null || it.idNumber() == null) continue;
            typed.put(number, it.idNumber());
            var before = names.putIfAbsent(number, person.name());
            if (before != null && !before.equals(person.name())) clashing.add(it.idNumber());
        }
        var known = ledger.withNumbers(typed.keySet());
        var people = known.isEmpty() ? Map.<PersonId, Person>of() : ledger.all(known.values());
        known.forEach((number, id) -> {
            var person = people.get(id);
            var said = typed.get(number);
            if (person != null && said != null && !person.name().equals(names.get(number))) clashing.add(said);
        });
        return clashing;
    }

    List<PersonId> enter(List<Particulars> all) {
        var people = all.stream().map(it -> Person.of(it, LocalDate.now(clock))).toList();
        var numbers = people.stream()
                .map(it -> it.field(Field.ID_NUMBER))
                .filter(it -> it != null)
                .distinct()
                .toList();
        var known = new HashMap<String, PersonId>(ledger.withNumbers(numbers));
        var fresh = new LinkedHashMap<PersonId, Person>();
        var ids = new ArrayList<PersonId>();
        for (var it : people) {
            var number = it.field(Field.ID_NUMBER);
            var id = number == null ? null : known.get(number);
            ids.add(id != null ? id : remember(it, number, known, fresh));
        }
        if (!fresh.isEmpty()) ledger.enterAll(fresh);
        return ids;
    }

    private PersonId remember(
            Person it, @Nullable String number, Map<String, PersonId> known, Map<PersonId, Person> fresh) {
        var id = PersonId.next(clock);
        fresh.put(id, it);
        if (number != null) known.put(number, id);
        return id;
    }
}

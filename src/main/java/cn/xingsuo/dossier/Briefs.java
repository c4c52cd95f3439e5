package cn.xingsuo.dossier;

import cn.xingsuo.dossier.Brief.Setting;
import cn.xingsuo.mediation.CaseRecord;
import cn.xingsuo.mediation.CaseRecord.Member;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.network.Bodies;
import cn.xingsuo.network.BodyId;
import cn.xingsuo.office.Divisions;
import cn.xingsuo.office.Offices;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.person.PersonId;
import cn.xingsuo.person.Persons;
import cn.xingsuo.person.Reveals;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 文书底稿员 — collects what a paper is written from. */
@Component
class Briefs {
    /** Digits of a town's code, with which the codes of its villages begin. */
    private static final int TOWN = 9;

    private final Persons persons;
    private final Reveals reveals;
    private final Offices offices;
    private final Divisions divisions;
    private final Bodies bodies;
    private final ValueSets values;
    private final PassageLedger passages;
    private final Clock clock;

    Briefs(
            Persons persons,
            Reveals reveals,
            Offices offices,
            Divisions divisions,
            Bodies bodies,
            ValueSets values,
            PassageLedger passages,
            Clock clock) {
        this.persons = persons;
        this.reveals = reveals;
        this.offices = offices;
        this.divisions = divisions;
        this.bodies = bodies;
        this.values = values;
        this.passages = passages;
        this.clock = clock;
    }

    /** With people in clear, for a paper to be signed; each of them goes on the trail. */
    Brief clear(CaseRecord file, String piece, Viewer viewer) {
        return brief(file, piece, reveals.printed(ids(file), piece, viewer));
    }

    /** With people masked, for the screen and for counting pages. */
    Brief masked(CaseRecord file, String piece) {
        var people = new HashMap<PersonId, Particulars>();
        persons.masked(ids(file))
                .forEach((id, it) ->
                        people.put(id, new Particulars(it.name(), it.idNumber(), it.phone(), it.address())));
        return brief(file, piece, people);
    }

    private Brief brief(CaseRecord file, String piece, Map<PersonId, Particulars> people) {
        var wordings = new Wordings(passages.of(file.head().id(), piece));
        return new Brief(file, people, setting(file), wordings, new Codes(values), LocalDate.now(clock));
    }

    private Setting setting(CaseRecord file) {
        var office = offices.name(file.head().office());
        var village = file.facts().village();
        var town = village.substring(0, Math.min(village.length(), TOWN));
        var names = divisions.names(List.of(town, village));
        var townName = names.getOrDefault(town, "");
        return new Setting(office, body(file, townName), townName + names.getOrDefault(village, village));
    }

    /** The committee that mediates; where the office did not say, the town's own. */
    private String body(CaseRecord file, String town) {
        var body = file.facts().body();
        if (body != null) {
            var on = file.facts().registeredOn();
            for (var it : bodies.active(file.head().office(), on))
                if (it.id().equals(new BodyId(body))) return it.name();
        }
        return town + "人民调解委员会";
    }

    private static List<PersonId> ids(CaseRecord file) {
        return file.members().stream().map(Member::person).distinct().toList();
    }
}

package cn.xingsuo.mediation;

import cn.xingsuo.mediation.Registration.NewParty;
import cn.xingsuo.person.MaskedPerson;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.person.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 转案 — what the record of another room does not say when it becomes a case.
 *
 * @param sides of the people in the record, in their order; unless said the first applies and the others answer
 * @param other a further respondent; null when everybody is in the record
 * @param consent null while the other side has not been asked
 */
public record Opening(
        List<Side> sides,
        @Nullable Particulars other,
        @Nullable Consent consent,
        String difficulty) {
    /** The parties of the case: the people of the record, who stay the same people, and the further respondent. */
    public List<NewParty> parties(List<PersonId> ids, Map<PersonId, MaskedPerson> names) {
        var all = new ArrayList<NewParty>();
        for (int i = 0; i < ids.size(); i++) {
            var name = Objects.requireNonNull(names.get(ids.get(i))).name();
            all.add(new NewParty(side(i), new Particulars(name, null, null, null), ids.get(i)));
        }
        if (other != null) all.add(new NewParty(Side.RESPONDENT, other));
        return all;
    }

    private Side side(int at) {
        if (at < sides.size()) return sides.get(at);
        return at == 0 ? Side.APPLICANT : Side.RESPONDENT;
    }
}

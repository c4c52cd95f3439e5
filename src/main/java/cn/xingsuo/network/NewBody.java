package cn.xingsuo.network;

import cn.xingsuo.office.OfficeId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 设立登记 — a body that is to be, or has been, set up.
 *
 * @param type code of the value set
 * @param name by the norm: it ends as bodies of its type do
 * @param place what the type is attached to
 * @param setUpBy the village, unit or organ that sets it up
 */
public record NewBody(
        OfficeId office, String type, String name, Place place, String setUpBy, LocalDate setUpOn, Contact contact) {
    /** 依附 — the village, the enterprise or the police station a body belongs to; most types have none. */
    public record Place(
            @Nullable String village,
            @Nullable UUID enterprise,
            @Nullable UUID station) {
        public static final Place NONE = new Place(null, null, null);
    }

    /** 联系方式 — where the public finds the body, and its seal; any may be empty. */
    public record Contact(String address, String phone, String seal) {
        public static final Contact NONE = new Contact("", "", "");
    }
}

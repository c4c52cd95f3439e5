package cn.xingsuo.network;

import cn.xingsuo.docket.Deadline;
import cn.xingsuo.docket.Deadline.Span;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.docket.Docket.Appointment;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.network.MediatorRepository.Known;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * 解聘告知 — whoever elected or engaged a mediator ends it, and nobody else does. The other offices where a removed mediator serves are
 * told on their docket, and end it or keep it with a reason.
 */
@Component
class RemovalNotices {
    private static final String TERM = "mediator.removed-elsewhere";
    private static final String LAW = "people-mediation-law#15";
    private final ServiceLedger services;
    private final Docket docket;
    private final NetworkValues values;

    RemovalNotices(ServiceLedger services, Docket docket, NetworkValues values) {
        this.services = services;
        this.docket = docket;
        this.values = values;
    }

    /** To every office where the mediator still serves. */
    void tell(Known it, LocalDate today) {
        var span = new Span(today, today.plusDays(values.rule("REMOVAL_ANSWER")), false);
        for (var office : services.offices(it.id())) {
            var matter = new Matter(
                    ref(it.id(), office),
                    office,
                    "核对任职:本所一名调解员在别处被罢免或者解聘",
                    it.id().path());
            docket.appoint(new Appointment(matter, TERM, span, LAW));
        }
    }

    /** Whether an office of the viewer has been told and has not answered. */
    boolean waits(MediatorId id, Viewer viewer) {
        return services.offices(id).stream().anyMatch(it -> viewer.sees(it.code()) && isOpen(id, it));
    }

    /** The offices of the viewer where the mediator stays have answered. */
    void kept(Known it, Viewer viewer, LocalDate today) {
        for (var office : services.offices(it.id())) if (viewer.sees(office.code())) answered(it.id(), office, today);
    }

    /** Nothing is left to be answered where the mediator serves no more. */
    void ended(Known it, OfficeId office, LocalDate today) {
        if (!services.offices(it.id()).contains(office)) answered(it.id(), office, today);
    }

    private void answered(MediatorId id, OfficeId office, LocalDate today) {
        docket.met(ref(id, office), TERM, today);
    }

    private boolean isOpen(MediatorId id, OfficeId office) {
        return docket.of(ref(id, office)).stream().anyMatch(Deadline::isOpen);
    }

    private static String ref(MediatorId id, OfficeId office) {
        return id.ref() + "/" + office;
    }
}

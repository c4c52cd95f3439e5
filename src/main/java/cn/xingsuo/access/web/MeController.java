package cn.xingsuo.access.web;

import cn.xingsuo.web.Act;
import cn.xingsuo.web.Allowed;
import cn.xingsuo.web.View;
import cn.xingsuo.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 我的 — one's own account: password, sessions, tokens. */
@Controller
@Allowed(Act.HOME)
class MeController {
    @GetMapping("/me")
    View me(Viewer viewer) {
        return new View("access/expired", new ExpiredPage(viewer.name()));
    }
}

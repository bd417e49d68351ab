package io.tidu.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import io.tidu.TiduTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.ServletForwardingController;

@TiduTest
class ScreenRequestsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ServletForwardingController flow;

    @Autowired
    ScreenRequests requests;

    @Test
    void theRootIsThePublicHomePage() throws Exception {
        mvc.perform(get("/")).andExpect(status().isOk()).andExpect(view().name("publication/home"));
    }

    @Test
    void theRootIsFlowsWhereAScreenAsks() {
        var request = new MockHttpServletRequest("GET", "/");
        request.setParameter("v-r", "init");
        assertThat(requests.getHandlerInternal(request)).isSameAs(flow);
    }
}

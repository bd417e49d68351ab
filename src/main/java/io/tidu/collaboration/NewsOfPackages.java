package io.tidu.collaboration;

import io.tidu.filing.archive.ArchiveReady;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever asked for a package that it can be had, in the transaction that says so. */
@Component
class NewsOfPackages {

    private final Notifications notifications;

    NewsOfPackages(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(ArchiveReady ready) {
        var about = new News.About(null, null, null, null, ready.filings());
        var once = NewsTopic.PACKAGE_READY + ":" + ready.id().value() + ":" + ready.at();
        notifications.tell(new News(
                Audience.person(ready.by()), NewsTopic.PACKAGE_READY, null, once, about, "desk/archives", ready.at()));
    }
}

package io.tidu.collaboration;

/** How a module tells people something. To be called inside the transaction of the cause: both happen or neither. */
public interface Notifications {

    /** @return whether it was new; a repeated one changes nothing */
    boolean tell(News news);

    /** The fact has ended: nobody has to read of it any more. */
    void settle(String fact);
}

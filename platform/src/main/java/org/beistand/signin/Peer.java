package org.beistand.signin;

import org.springframework.web.server.ServerWebExchange;

/** Where a request comes from. */
final class Peer {
    private Peer() {}

    /** The address of whoever sent it, behind the proxy where there is one. */
    static String address(ServerWebExchange exchange) {
        var remote = exchange.getRequest().getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? "unknown"
                : remote.getAddress().getHostAddress();
    }
}

package org.beistand.queryside.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.beistand.language.Actor;
import org.beistand.language.Role;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.beistand.language.TokenId;
import org.beistand.staff.Accounts;
import org.beistand.staff.SignInName;
import org.beistand.staff.StaffDetails;
import org.beistand.staff.Team;

/** A program that asks over HTTP with a token of its owner's. */
public final class SignedInClient implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final QuerySideNode node;
    private final Actor.Staff owner;
    private final String secret;
    private final TokenId token;

    private SignedInClient(QuerySideNode node, Actor.Staff owner, String secret, TokenId token) {
        this.node = node;
        this.owner = owner;
        this.secret = secret;
        this.token = token;
    }

    /** Makes an account and a token for it. */
    public static SignedInClient with(QuerySideNode node, Role role, TeamId team, StaffId id) {
        var accounts = node.part(Accounts.class);
        var system = new Actor.SystemProcess("test", null);
        var name = "u" + id.value().toString().substring(0, 8);
        done(accounts.createTeam(system, new Team(team, "Team " + team)));
        done(
                accounts.create(
                        system,
                        id,
                        new SignInName(name),
                        new StaffDetails(name, team, Set.of(role), Set.of(), 20)));
        var owner = new Actor.Staff(id, Set.of(role), Set.of(), team);
        var created =
                done(
                        accounts.createToken(
                                owner, "test", Set.of(Actor.Scope.READ), Duration.ofDays(1)));
        return new SignedInClient(node, owner, created.secret(), created.token().id());
    }

    private static <T> T done(java.util.concurrent.CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    /** Another node with the same token. */
    public SignedInClient at(QuerySideNode other) {
        return new SignedInClient(other, owner, secret, token);
    }

    /** Ends the token at once. */
    public void signOut() {
        var _ = done(node.part(Accounts.class).revokeToken(owner, token));
    }

    /** The answer to a GET. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The answer to a POST of JSON. */
    public HttpResponse<String> post(String path, String json) {
        var request =
                request(path, "Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build();
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The lines of the stream, as they come. */
    public HttpResponse<Stream<String>> live() {
        return send(
                request("/live", "Accept", "text/event-stream").GET().build(),
                HttpResponse.BodyHandlers.ofLines());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Authorization", "Bearer " + secret);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private <B> HttpResponse<B> send(HttpRequest request, HttpResponse.BodyHandler<B> body) {
        try {
            return http.send(request, body);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An id for somebody new. */
    public static StaffId somebody() {
        return new StaffId(UUID.randomUUID());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

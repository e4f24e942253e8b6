# The application alone; its databases are services of their own (docker-compose.yml).
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN mvn -q -B -pl standalone -am -DskipTests -Dspotless.check.skip -Dcheckstyle.skip -Dcyclonedx.skip package \
 && java -Djarmode=tools -jar standalone/target/standalone-*-exec.jar extract --destination /program \
 && mv /program/standalone-*.jar /program/beistand.jar \
 && rm -f /program/lib/embedded-postgres-binaries-*.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin beistand \
 && install -d -o beistand -g beistand -m 700 /data /data/keys
COPY --from=build /program /program
USER 10001
WORKDIR /data
VOLUME /data
EXPOSE 8080
ENV BEISTAND_KEYS_FILE=/data/keys/master.key
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
    CMD ["java", "-Xmx16m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", "/program/beistand.jar", "org.beistand.standalone.HealthCheck"]
ENTRYPOINT ["java", "-Xmx256m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", \
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
    "-Daxoniq.update-checker.disabled=true", "-Ddisable-axoniq-console-message=true", "-Djava.io.tmpdir=/tmp", \
    "-jar", "/program/beistand.jar"]
CMD ["start", "--host", "0.0.0.0", "--behind-proxy", "127.0.0.1"]

// Draws the description of the API. Nothing leaves the house: no validator, no other addresses.
window.addEventListener("load", () => {
    SwaggerUIBundle({
        url: "/v3/api-docs",
        dom_id: "#api",
        validatorUrl: null,
        queryConfigEnabled: false,
        docExpansion: "list",
        defaultModelsExpandDepth: 0,
        syntaxHighlight: { activated: false },
        // every wish is a new one unless the key says otherwise
        requestInterceptor: (request) => {
            if (request.method === "POST" && !request.headers["Idempotency-Key"]) {
                request.headers["Idempotency-Key"] = crypto.randomUUID();
            }
            return request;
        },
    });
});

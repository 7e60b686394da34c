namespace Bot.Discord.Rest;

/// <summary>An address of Discord's API below its root.</summary>
/// <param name="Template">The address without ids, which may stand in a log: tokens are part of some paths.</param>
/// <param name="Path">The address.</param>
/// <param name="Major">The id that rate limits are counted by: a channel, a server, a webhook with its token.</param>
public sealed record Route(string Template, string Path, string Major)
{
    /// <summary>Needs the bot's token; false where the token in the path is all it takes.</summary>
    public bool Authorized { get; init; } = true;

    /// <summary>Counts towards the limit of 50 requests a second.</summary>
    public bool CountsGlobally { get; init; } = true;

    /// <summary>An application's commands in all servers, with all their languages.</summary>
    public static Route Commands(string application) =>
        new("applications/{}/commands", $"applications/{application}/commands?with_localizations=true", application);

    /// <summary>The first answer to an interaction.</summary>
    public static Route Callback(string interaction, string token) =>
        OfInteraction("interactions/{}/{}/callback", $"interactions/{interaction}/{token}/callback", interaction);

    /// <summary>The message that an interaction's first answer made, or that it was about.</summary>
    public static Route Original(string application, string token) =>
        OfInteraction("webhooks/{}/{}/messages/@original", $"webhooks/{application}/{token}/messages/@original", token);

    /// <summary>Further messages in answer to an interaction.</summary>
    public static Route FollowUps(string application, string token) =>
        OfInteraction("webhooks/{}/{}", $"webhooks/{application}/{token}", token);

    private static Route OfInteraction(string template, string path, string major) =>
        new(template, path, major) { Authorized = false, CountsGlobally = false };
}

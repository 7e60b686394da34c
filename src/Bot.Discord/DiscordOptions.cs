using System.Globalization;
using Bot.Discord.Signatures;

namespace Bot.Discord;

/// <summary>The section <c>Discord</c> of the settings.</summary>
public sealed record DiscordOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Discord";

    /// <summary>The application's id, from the developer portal.</summary>
    public string? ApplicationId { get; init; }

    /// <summary>The application's public key in hexadecimal digits, from the developer portal; with it interactions come over HTTP.</summary>
    public string? PublicKey { get; init; }

    /// <summary>The bot's token, a secret; without a public key interactions come over the gateway.</summary>
    public string? Token { get; init; }

    /// <summary>The root of the REST API.</summary>
    public string ApiBase { get; init; } = "https://discord.com/api/v10";

    /// <summary>Where to learn who runs the bot; Discord wants an address in the user agent.</summary>
    public string Homepage { get; init; } = "https://discord.com/developers/applications";

    /// <summary>How many connections the gateway is spread over; Discord asks for more than one from 2,500 servers on.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>The way that interactions come in.</summary>
    public DiscordTransport Transport =>
        PublicKey is not null ? DiscordTransport.Http : Token is not null ? DiscordTransport.Gateway : DiscordTransport.None;

    /// <summary>What is wrong with the values, each as a key and the end of a sentence about it; asked once, at start.</summary>
    public IEnumerable<(string Key, string Problem)> Problems()
    {
        if (ApplicationId is not null && !ulong.TryParse(ApplicationId, NumberStyles.None, provider: null, out _))
            yield return (nameof(ApplicationId), "is no id; it is the number under General Information in the developer portal");
        if (ApplicationId is null && Transport is not DiscordTransport.None)
            yield return (nameof(ApplicationId), "is not set, but the other values of Discord need it");
        if (PublicKey is not null && !Signatures.PublicKey.TryParse(PublicKey, out _, out var problem)) yield return (nameof(PublicKey), problem);
        else if (PublicKey is not null && !SignatureVerifier.IsSupported) yield return (nameof(PublicKey), "is set, but " + SignatureVerifier.LibraryMissing);
        if (Token?.Any(letter => letter is <= ' ' or > '~') is true) yield return (nameof(Token), "holds letters that no token has");
        if (!IsWebAddress(ApiBase)) yield return (nameof(ApiBase), "is not a web address");
        if (!IsWebAddress(Homepage)) yield return (nameof(Homepage), "is not a web address");
        if (Shards is < 1 or > 1000) yield return (nameof(Shards), "is not between 1 and 1000");
    }

    /// <summary>Tells which values are set and none of them, as records are printed whole into logs.</summary>
    public override string ToString() => $"{Section} {{ {Transport}, {nameof(Token)} {(Token is null ? "not set" : "set")} }}";

    private static bool IsWebAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}

/// <summary>The ways that interactions come in; Discord allows an application one of them.</summary>
public enum DiscordTransport
{
    /// <summary>Discord is not configured.</summary>
    None,

    /// <summary>Discord posts them to <c>/interactions</c>.</summary>
    Http,

    /// <summary>The bot keeps a connection to Discord.</summary>
    Gateway,
}

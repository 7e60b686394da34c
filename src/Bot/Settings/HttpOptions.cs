namespace Bot.Settings;

/// <summary>The section <c>Http</c>.</summary>
/// <param name="Url">Where <c>GET /health</c> and Discord's interactions are taken; without a path.</param>
public sealed record HttpOptions(Uri Url)
{
    private static readonly Uri Local = new("http://127.0.0.1:8080");

    internal static HttpOptions Read(SettingReader reader)
    {
        var url = reader.Address(nameof(Url), Local) ?? Local;
        if (url.PathAndQuery is not "/")
            reader.Problem(nameof(Url), $"is \"{url}\", but takes scheme, host and port alone, such as {Local.OriginalString}");

        return new(url);
    }
}

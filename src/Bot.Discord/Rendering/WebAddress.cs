using System.Diagnostics.CodeAnalysis;

namespace Bot.Discord.Rendering;

/// <summary>Addresses from reports as Discord takes them: absolute, http or https, percent-encoded.</summary>
internal static class WebAddress
{
    /// <summary>The same address in a form that Discord takes; false where it leads nowhere or is longer than <paramref name="longest"/>.</summary>
    public static bool TryRead(string? written, int longest, [NotNullWhen(true)] out string? address)
    {
        address = Uri.TryCreate(written?.Trim(), UriKind.Absolute, out var uri) && IsWeb(uri) && HasName(uri) ? Encode(uri) : null;
        if (address is not null && (address.Length > longest || !Uri.IsWellFormedUriString(address, UriKind.Absolute))) address = null;
        return address is not null;
    }

    // A name before the host (https://bank.example@evil.example) is there to be taken for the host.
    private static bool IsWeb(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.HostNameType is not UriHostNameType.Unknown && uri.UserInfo.Length == 0;

    // A host of letters that no name on the net may have is found out only when it is asked for in its encoded form.
    private static bool HasName(Uri uri)
    {
        try
        {
            return uri.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    // Brackets and parentheses would end a link of Markdown before its end, and a call to all must not stand in one either.
    private static string Encode(Uri uri)
    {
        var root = new UriBuilder(uri.Scheme, uri.IdnHost, uri.IsDefaultPort ? -1 : uri.Port).Uri.GetLeftPart(UriPartial.Authority);
        var rest = uri.GetComponents(UriComponents.PathAndQuery | UriComponents.Fragment, UriFormat.UriEscaped)
            .Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            .Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal)
            .Replace("@everyone", "%40everyone", StringComparison.OrdinalIgnoreCase).Replace("@here", "%40here", StringComparison.OrdinalIgnoreCase);
        return root + rest;
    }
}

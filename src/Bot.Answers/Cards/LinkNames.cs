using Bot.Answers.Text;
using Bot.Answers.Wording;
using Bot.Reports;

namespace Bot.Answers.Cards;

/// <summary>Names a talk's links by what they are and by their host.</summary>
public static class LinkNames
{
    private const int LabelSpace = 60;

    // Hosts by the names people use for them; every other host goes by its domain.
    private static readonly Dictionary<string, string> Hosts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["speakerdeck.com"] = "Speaker Deck",
        ["slideshare.net"] = "SlideShare",
        ["docs.google.com"] = "Google Docs",
        ["drive.google.com"] = "Google Drive",
        ["docswell.com"] = "Docswell",
        ["youtube.com"] = "YouTube",
        ["youtu.be"] = "YouTube",
        ["github.com"] = "GitHub",
        ["gist.github.com"] = "Gist",
        ["qiita.com"] = "Qiita",
    };

    /// <summary>「資料: Speaker Deck」, "Video: YouTube".</summary>
    public static string Of(Link link, string address, Locale locale) => TextFit.Label($"{KindOf(link).In(locale)}: {HostOf(address)}", LabelSpace);

    private static LocalizedText KindOf(Link link) => link.Kind switch
    {
        LinkKind.Slides => CardWording.Slides,
        LinkKind.Video => CardWording.Video,
        LinkKind.Code => CardWording.Code,
        _ => CardWording.Article,
    };

    private static string HostOf(string url)
    {
        if (!Addresses.IsWeb(url, out var address))
            return url;
        var host = address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host;
        return Hosts.GetValueOrDefault(host, host);
    }
}

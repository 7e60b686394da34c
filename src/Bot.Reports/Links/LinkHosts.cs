using System.Text.RegularExpressions;
using Bot.Reports.Words;

namespace Bot.Reports.Links;

/// <summary>What an address leads to, as far as its host and path tell.</summary>
internal static partial class LinkHosts
{
    public static bool IsSlides(string url) => SlideHosts.IsMatch(url) || (SlideWords.StandIn(url) && SlidePaths.IsMatch(url));

    public static bool IsVideo(string url) => Video.IsMatch(url);

    public static bool IsCode(string url) => Code.IsMatch(url);

    /// <summary>A post or a picture from a social network, which is no material of a talk.</summary>
    public static bool IsSocial(string url) => Social.IsMatch(url);

    /// <summary>A document or picture, which is nobody's page.</summary>
    public static bool IsFile(string url) => Array.Exists(FileEndings, ending => url.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] FileEndings = [".pdf", ".odp", ".pptx", ".key", ".zip", ".jpg", ".jpeg", ".png", ".gif", ".svg"];

    /// <summary>An event's page on a site that hosts events.</summary>
    public static bool IsEventPage(string url) => EventPage.IsMatch(url);

    [GeneratedRegex(
        """
        //(?:www\.|[a-z]{2}\.)?(?:speakerdeck\.com/(?:player/|[^/?#]+/[^/?#]+)|slideshare\.(?:net|jp)/(?!$)|slides\.com/[^/]+/.|slid\.es/|docswell\.com/|prezi\.com/|noti\.st/|pitch\.com/|gitpitch\.com/|slideck\.io/|slidr\.io/|rawgit\.com/.*slide|canva\.com/design/|talks\.(?:godoc|golang)\.org/|go-talks\.appspot\.com/|hackmd\.io/@[^/]+/(?:slide|p/)|figma\.com/(?:slides|deck)/|sssslide\.com/|beautiful\.ai/|www\.icloud\.com/keynote|1drv\.ms/p/|slide\.meguro\.ryuzee|slide\.rabbit-shocker\.org/)
        |//docs\.google\.com/(?:[^?#]*/)?presentation/|//slides?\.[a-z0-9\-]+\.[a-z]
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex SlideHosts { get; }

    // One of these stands in each address that the paths' pattern takes, and in few others.
    private static readonly Phrases SlideWords = new(StringComparison.OrdinalIgnoreCase, "slide", "deck", "presentation", ".ppt", ".key", ".odp", "remark", "reveal", "#");

    [GeneratedRegex(
        """
        /(?:slides?|decks?)(?:/|\.html|\.pdf|$|[-_][^/?\#]+/?$)|/presentations?(?:\.html|\.pdf|/?$)|\.(?:pptx?|key|odp)(?:$|[?#])|/remark(?:js)?/|reveal\.?js|\.(?:io|com|dev|net)/[^#?]*\#/?\d{0,3}$
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex SlidePaths { get; }

    [GeneratedRegex(@"//(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|nicovideo\.jp|nico\.ms|twitch\.tv|bilibili\.com|ustream\.tv|crowdcast\.io|live\.nicovideo\.jp|infoq\.com/presentations|tv\.naver\.com)/", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Video { get; }

    [GeneratedRegex(@"//(?:www\.)?(?:github\.com/[^/]+/[^/]+|gist\.github\.com/|gitlab\.com/|bitbucket\.org/|codepen\.io/|jsfiddle\.net/|codesandbox\.io/|gitee\.com/)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Code { get; }

    [GeneratedRegex(@"//(?:www\.|mobile\.|pic\.|platform\.)?(?:twitter\.com|x\.com|t\.co|instagram\.com|facebook\.com|togetter\.com|linkedin\.com|matrix\.to|discord\.(?:gg|com)|gitter\.im|t\.me|bsky\.app|threads\.net|img\.shields\.io)/", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Social { get; }

    /// <summary>The page of the group behind events, on a site that hosts events.</summary>
    public static bool IsGroupPage(string url) => GroupPage.IsMatch(url);

    [GeneratedRegex(@"//(?:[a-z0-9\-]+\.)?(?:connpass\.com|doorkeeper\.jp|peatix\.com|kktix\.cc)/?$|//(?:www\.)?meetup\.com/[^/]+/?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex GroupPage { get; }

    [GeneratedRegex(
        """
        //(?:[a-z0-9\-]+\.)?connpass\.com/event/\d+|//(?:[a-z0-9\-]+\.)?doorkeeper\.jp/events/\d+|//(?:www\.)?meetup\.com/(?:[a-z\-A-Z]{2,5}/)?[^/]+/events/|//[a-z0-9\-]+\.kktix\.cc/events/|//kktix\.com/events/|//[a-z0-9\-]*\.?peatix\.com/|//atnd\.org/(?:events?/)?|//(?:www\.)?zusaar\.com/event/|//techplay\.jp/event/|//(?:www\.)?eventbrite\.[a-z.]+/e/|//(?:lu\.ma|luma\.com)/|//festa-?(?:meetup)?\.(?:io|com)/events|//(?:www\.)?onoffmix\.com/event/|//event-us\.kr/|//eventon\.jp/|//eventdots\.jp/event/|//partake\.in/events/|//(?:www\.)?huodongxing\.com/event/|//(?:www\.)?bagevent\.com/event/|//supporterzcolab\.com/event/|//eventregist\.com/e/|//nextevent|//(?:www\.)?accupass\.com/event/|//yapcasia\.org/|//(?:community\.cncf\.io|gdg\.community\.dev|[a-z0-9\-]+\.bevy\.com)/events/details/|//guild\.host/events/|//ti\.to/|//(?:www\.)?facebook\.com/events/\d+|//street-academy\.com/|//(?:www\.)?sympla\.com\.br/evento|//(?:www\.)?pretix\.eu/[^/]+/|//pretalx\.com/|//konfhub\.com/|//(?:www\.)?townscript\.com/e/|//(?:[a-z0-9\-]+\.)?eventpop\.me/e/|//(?:www\.)?weezevent\.com/|//hopin\.com/events/|//(?:www\.)?airmeet\.com/e
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex EventPage { get; }
}

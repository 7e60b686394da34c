using Bot.Reports.Links;
using Bot.Reports.People;

namespace Bot.Reports.Outlines;

/// <summary>A link within a line of text.</summary>
/// <param name="Start">Where its text starts in the line.</param>
/// <param name="Length">How long its text is; 0 for an embed or an image, which have none.</param>
/// <param name="Url">The address as written.</param>
/// <param name="IsImage">True for a picture, which is never a talk's material.</param>
internal sealed record TextLink(int Start, int Length, string Url, bool IsImage = false)
{
    private bool? _isProfile;
    private bool? _isSlides;

    public int End => Start + Length;

    /// <summary>True where the address is somebody's page; looked up once, since each reading of the line asks for it.</summary>
    public bool IsProfile => _isProfile ??= Handle.IsProfile(Url);

    /// <summary>True where the address holds slides; looked up once, since the line's structure, its talk and the event ask for it.</summary>
    public bool IsSlides => _isSlides ??= LinkHosts.IsSlides(Url);
}

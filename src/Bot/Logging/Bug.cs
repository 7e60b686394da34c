using System.Security.Cryptography;
using Microsoft.Extensions.Logging;

namespace Bot.Logging;

/// <summary>An exception that nobody expected: people see a short code, and the log has the rest under the same code.</summary>
internal static class Bug
{
    /// <summary>Logs an exception.</summary>
    /// <returns>The code to show.</returns>
    public static string Report(ILogger log, Exception exception)
    {
        var code = RandomNumberGenerator.GetHexString(6, lowercase: true);
        log.LogError(exception, "Unexpected failure {Code}.", code);
        return code;
    }
}

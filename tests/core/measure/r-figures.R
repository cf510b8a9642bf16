# Makes r-figures.json: figures of public data sets as R works them out, and the columns they come from.
# Run in this folder: Rscript r-figures.R && npx biome check --write r-figures.json
# Made with R 4.2.2, psych 2.2.9, survey 4.1.1, metafor 3.8-1, MASS 7.3-58.2. The data sets are those packages' own.
suppressMessages({ library(psych); library(survey); library(metafor); library(MASS) })

columns <- list()
cases <- list()

text <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", as.numeric(x)))
shortest <- function(x) sapply(x, function(v) {
  if (is.na(v)) return("-")
  for (digits in 1:17) { s <- formatC(v, digits = digits, format = "g"); if (as.numeric(s) == v) return(trimws(s)) }
  s
})

# Keeps a column under a name; the name is what a case refers to.
keep <- function(name, values) { columns[[name]] <<- as.numeric(values); name }
keep_all <- function(set, frame, names = colnames(frame)) for (n in names) keep(paste(set, n, sep = "."), frame[[n]])
case <- function(call, of, figures, given = list()) cases[[length(cases) + 1]] <<- list(call = call, of = of, given = given, figures = figures)

# --- the data -------------------------------------------------------------------------------------------------------
air <- na.omit(airquality)
iris_parts <- split(iris$Sepal.Length, iris$Species)
petal_parts <- split(iris$Petal.Width, iris$Species)
spray_parts <- split(InsectSprays$count, InsectSprays$spray)
chick_parts <- split(chickwts$weight, chickwts$feed)
warp_parts <- split(warpbreaks$breaks, warpbreaks$tension)
data(api); data(bfi); data(sat.act)
sat <- na.omit(sat.act)
cars <- na.omit(Cars93[, c("Price", "MPG.city", "Horsepower", "EngineSize", "Weight", "Wheelbase")])
people <- bfi[1:450, 1:25]
reversed <- c("A1", "C4", "C5", "E1", "E2", "O2", "O5")
for (item in reversed) people[[item]] <- 7 - people[[item]]

keep_all("attitude", attitude); keep_all("swiss", swiss); keep_all("longley", longley); keep_all("mtcars", mtcars)
keep_all("air", air, c("Ozone", "Solar.R", "Wind", "Temp")); keep_all("bfi", people)
keep_all("sat", sat, c("ACT", "SATV", "SATQ", "education", "age")); keep_all("cars", cars)
keep_parts <- function(set, parts) sapply(names(parts), function(n) keep(paste(set, n, sep = "."), parts[[n]]), USE.NAMES = FALSE)
iris_names <- keep_parts("iris", iris_parts); petal_names <- keep_parts("petal", petal_parts)
spray_names <- keep_parts("spray", spray_parts); chick_names <- keep_parts("chick", chick_parts); warp_names <- keep_parts("warp", warp_parts)

# --- moments, mean interval, pooled spread --------------------------------------------------------------------------
some <- c("attitude.rating", "swiss.Fertility", "longley.GNP", "mtcars.mpg", "air.Ozone", "sat.ACT", "cars.Price", iris_names, spray_names[1:3])
for (name in some) {
  x <- columns[[name]]; test <- t.test(x)
  case("momentsOf", name, list(n = length(x), mean = mean(x), variance = var(x)))
  case("meanInterval", name, list(low = test$conf.int[1], high = test$conf.int[2]))
}
pool_case <- function(names) {
  frame <- stack(setNames(columns[names], names)); model <- lm(values ~ ind - 1, frame)
  case("poolSpread", names, list(sd = summary(model)$sigma, df = model$df.residual))
  bounds <- confint(model); figures <- coef(summary(model))
  for (i in seq_along(names)) case("intervalAround", names, list(low = bounds[i, 1], high = bounds[i, 2]), list(group = i - 1))
  for (i in seq_along(names)) case("tTestFrom", names, list(t = figures[i, 3], p = figures[i, 4]), list(group = i - 1))
}
for (names in list(iris_names, petal_names, spray_names, warp_names)) pool_case(names)

# --- Wilson -----------------------------------------------------------------------------------------------------------
titanic <- apply(Titanic, c(1, 4), sum)
for (i in 1:4) {
  x <- titanic[i, "Yes"]; n <- sum(titanic[i, ]); test <- prop.test(x, n, correct = FALSE)
  case("wilsonInterval", character(), list(share = unname(test$estimate), low = test$conf.int[1], high = test$conf.int[2]), list(successes = x, n = n))
}
for (given in list(c(sum(mtcars$am), 32), c(sum(mtcars$vs), 32), c(1, 5), c(4, 5), c(63, 2201))) {
  test <- suppressWarnings(prop.test(given[1], given[2], correct = FALSE))
  case("wilsonInterval", character(), list(share = unname(test$estimate), low = test$conf.int[1], high = test$conf.int[2]), list(successes = given[1], n = given[2]))
}

# --- paired t and signed rank -------------------------------------------------------------------------------------------
differences <- list(sleep = sleep$extra[1:10] - sleep$extra[11:20], shoes = shoes$A - shoes$B, immer = immer$Y1 - immer$Y2,
  anorexia = anorexia$Postwt - anorexia$Prewt, anorexiaFT = with(subset(anorexia, Treat == "FT"), Postwt - Prewt),
  anorexiaCBT = with(subset(anorexia, Treat == "CBT"), Postwt - Prewt), attitude = attitude$complaints - attitude$privileges,
  bfi = na.omit(people$N1 - people$N2), wind = air$Wind - median(air$Wind), swiss = swiss$Agriculture - swiss$Examination,
  longley = longley$Population - longley$Armed.Forces / 10, quakes = quakes$depth[1:49] - 300.5 + seq_len(49) / 1000)
for (name in names(differences)) {
  d <- differences[[name]]; of <- keep(paste0("difference.", name), round(d, 6)); d <- columns[[of]]
  test <- t.test(d); rank <- suppressWarnings(wilcox.test(d))
  case("pairedGap", of, list(mean = mean(d), t = unname(test$statistic), df = unname(test$parameter), p = test$p.value, low = test$conf.int[1], high = test$conf.int[2]))
  case("signedRank", of, list(rankSum = unname(rank$statistic), p = rank$p.value))
}

# --- Welch --------------------------------------------------------------------------------------------------------------
welch_case <- function(a, b) {
  force(a); force(b)
  test <- t.test(columns[[a]], columns[[b]])
  case("welch", c(a, b), list(mean = unname(test$estimate[1] - test$estimate[2]), se = test$stderr, df = unname(test$parameter), t = unname(test$statistic), p = test$p.value, low = test$conf.int[1], high = test$conf.int[2]))
}
welch_case(iris_names[1], iris_names[2]); welch_case(iris_names[2], iris_names[3]); welch_case(spray_names[1], spray_names[3])
welch_case(chick_names[1], chick_names[2]); welch_case(chick_names[5], chick_names[6]); welch_case(warp_names[1], warp_names[3])
welch_case(keep("sleep.1", sleep$extra[1:10]), keep("sleep.2", sleep$extra[11:20]))
welch_case(keep("mpg.manual", mtcars$mpg[mtcars$am == 1]), keep("mpg.automatic", mtcars$mpg[mtcars$am == 0]))

# --- planning -----------------------------------------------------------------------------------------------------------
for (given in list(c(2, 1.2), c(5, 1), c(8, 1.2), c(20, 1.2), c(50, 1.2), c(100, 1.2), c(37, 2.5), c(1000, 1), c(100000, 1.2))) {
  figure <- power.t.test(n = given[1], sd = given[2], power = .8, tol = 1e-12)$delta
  case("detectableChange", character(), list(change = figure), list(n = given[1], sd = given[2]))
}

# --- post-stratified mean, weights ----------------------------------------------------------------------------------------
strata <- split(apistrat, apistrat$stype)
for (variable in c("api00", "api99", "meals", "ell", "enroll")) {
  design <- svydesign(id = ~1, strata = ~stype, fpc = ~fpc, data = apistrat)
  figure <- svymean(as.formula(paste0("~", variable)), design); bounds <- confint(figure, df = degf(design))
  of <- sapply(names(strata), function(s) keep(paste("api", variable, s, sep = "."), strata[[s]][[variable]]), USE.NAMES = FALSE)
  sizes <- sapply(strata, function(s) s$fpc[1])
  figures <- list(mean = unname(coef(figure)), se = unname(SE(figure)[1]), df = degf(design), low = bounds[1], high = bounds[2])
  case("postStratify", of, figures, list(people = unname(sizes)))
  # The jackknife of a mean within strata has the same standard error.
  case("jackknifeMean", of, figures, list(people = unname(sizes)))
}
w <- apistrat$pw
case("effectiveSize", keep("api.pw", w), list(size = sum(w)^2 / sum(w^2)))
w <- cars$Price; case("effectiveSize", "cars.Price", list(size = sum(w)^2 / sum(w^2)))
w <- chickwts$weight^4; keep("chick.fourth", w); capped <- pmin(w, 3 * median(w)); capped <- capped / sum(capped) * 500
case("capWeights", "chick.fourth", list(first = capped[1], last = capped[71], largest = max(capped), smallest = min(capped)), list(people = 500))

# --- jackknife of a ratio: one stratum by survey, several by hand -----------------------------------------------------------
srs <- as.svrepdesign(svydesign(id = ~1, data = swiss, weights = rep(1, 47)), type = "JK1")
ratio <- svyratio(~Examination, ~Education, srs); bounds <- coef(ratio) + c(-1, 1) * qt(.975, 46) * SE(ratio)[1]
case("jackknifeRatio", c("swiss.Examination", "swiss.Education"), list(theta = unname(coef(ratio)), se = unname(SE(ratio)[1]), low = bounds[1], high = bounds[2]), list(f = 0))
srs <- as.svrepdesign(svydesign(id = ~1, data = mtcars, weights = rep(1, 32)), type = "JK1")
ratio <- svyratio(~hp, ~wt, srs)
case("jackknifeRatio", c("mtcars.hp", "mtcars.wt"), list(theta = unname(coef(ratio)), se = unname(SE(ratio)[1])), list(f = 0))
theta <- function(out) with(if (out) air[-out, ] else air, mean(Ozone) / mean(Temp))
left <- sapply(seq_len(nrow(air)), theta); n <- nrow(air); se <- sqrt((1 - .3) * (n - 1) / n * sum((left - mean(left))^2))
case("jackknifeRatio", c("air.Ozone", "air.Temp"), list(theta = theta(0), se = se), list(f = .3))

# --- Benjamini and Hochberg -----------------------------------------------------------------------------------------------
for (set in list(sapply(attitude[-1], function(x) cor.test(x, attitude$rating)$p.value), sapply(swiss[-1], function(x) cor.test(x, swiss$Fertility)$p.value),
                 sapply(people, function(x) t.test(x, mu = 4)$p.value), c(.01, .04, .03, .005, .04, .2, 1))) {
  q <- p.adjust(set, "BH"); case("adjustPValues", keep(paste0("p.", length(set)), set), setNames(as.list(unname(q)), seq_along(q) - 1))
}

# --- reliability ------------------------------------------------------------------------------------------------------------
scales <- lapply(c(A = "A", C = "C", E = "E", N = "N", O = "O"), function(s) paste0("bfi.", s, 1:5))
scales$attitude <- paste0("attitude.", colnames(attitude))
scales$mixed <- c("bfi.A1", "bfi.E1", "bfi.N1")
for (scale in names(scales)) {
  frame <- na.omit(as.data.frame(columns[scales[[scale]]])); k <- ncol(frame)
  estimate <- suppressWarnings(suppressMessages(psych::alpha(frame, check.keys = FALSE, warnings = FALSE)$total$raw_alpha))
  interval <- alpha.ci(estimate, nrow(frame), k)
  case("cronbachAlpha", scales[[scale]], list(n = nrow(frame), alpha = estimate, low = unname(interval$lower.ci), high = unname(interval$upper.ci)))
}
for (pair in list(c("bfi.N1", "bfi.N2"), c("bfi.C4", "bfi.C5"), c("bfi.A1", "bfi.O5"))) {
  frame <- na.omit(as.data.frame(columns[pair])); r <- cor(frame)[1, 2]
  estimate <- suppressWarnings(psych::alpha(frame, check.keys = FALSE, warnings = FALSE)$total)
  case("cronbachAlpha", pair, list(alpha = estimate$raw_alpha, spearmanBrown = estimate$std.alpha))
}
for (scale in c("A", "C", "E", "N", "O")) {
  frame <- na.omit(as.data.frame(columns[scales[[scale]]]))
  fit <- factanal(frame, factors = 1, control = list(opt = list(factr = 10, pgtol = 0, maxit = 10000), nstart = 1))
  l <- as.numeric(fit$loadings); l <- l * sign(sum(l))
  case("mcdonaldOmega", scales[[scale]], c(list(omega = sum(l)^2 / (sum(l)^2 + sum(1 - l^2))), setNames(as.list(l), seq_along(l) - 1)))
}

# --- correlation ------------------------------------------------------------------------------------------------------------
for (pair in list(c("attitude.rating", "attitude.complaints"), c("attitude.rating", "attitude.critical"), c("mtcars.mpg", "mtcars.wt"), c("swiss.Fertility", "swiss.Catholic"),
                  c("longley.GNP", "longley.Year"), c("air.Ozone", "air.Wind"), c("sat.SATV", "sat.SATQ"), c("cars.Price", "cars.Horsepower"))) {
  test <- cor.test(columns[[pair[1]]], columns[[pair[2]]])
  case("correlation", pair, list(r = unname(test$estimate), low = test$conf.int[1], high = test$conf.int[2]))
}

# --- shrinkage ----------------------------------------------------------------------------------------------------------------
bcg <- escalc(measure = "RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = metadat::dat.bcg)
raudenbush <- metadat::dat.raudenbush1985
shrink_case <- function(name, y, v) {
  y <- round(as.numeric(y), 12); v <- round(as.numeric(v), 12); fit <- rma(y, v, method = "DL"); each <- blup(fit)
  figures <- c(list(tauSquared = fit$tau2, mean = unname(fit$b[1]), variance = unname(vcov(fit)[1])),
    setNames(as.list(each$pred), paste0("gap", seq_along(y) - 1)), setNames(as.list(each$se), paste0("se", seq_along(y) - 1)))
  case("shrinkSegments", c(keep(paste0(name, ".y"), y), keep(paste0(name, ".v"), v)), figures)
}
shrink_case("bcg", bcg$yi, bcg$vi); shrink_case("raudenbush", raudenbush$yi, raudenbush$vi)
sprays <- aggregate(count ~ spray, InsectSprays, mean)$count; sigma <- summary(lm(count ~ spray, InsectSprays))$sigma
shrink_case("sprays", sprays, rep(sigma^2 / 12, 6))

# --- relative weights: Johnson by the singular value decomposition of the data, LMG as a mean over all orders -------------------
orders <- function(v) if (length(v) < 2) list(v) else do.call(c, lapply(seq_along(v), function(i) lapply(orders(v[-i]), function(o) c(v[i], o))))
rsq <- function(x, y, cols) if (length(cols) == 0) 0 else summary(lm(y ~ as.matrix(x[, cols, drop = FALSE])))$r.squared
lmg <- function(x, y) {
  k <- ncol(x); seen <- new.env(); gain <- numeric(k); all <- orders(seq_len(k))
  at <- function(cols) { key <- paste(c("s", sort(cols)), collapse = " "); if (is.null(seen[[key]])) seen[[key]] <- rsq(x, y, cols); seen[[key]] }
  for (o in all) for (i in seq_len(k)) gain[o[i]] <- gain[o[i]] + at(o[seq_len(i)]) - at(o[seq_len(i - 1)])
  gain / length(all)
}
johnson <- function(x, y) {
  x <- scale(as.matrix(x)); y <- scale(y); s <- svd(x); z <- s$u %*% t(s$v) # the orthonormal columns nearest to x
  lambda <- t(x) %*% z / sqrt(nrow(x) - 1); beta <- t(z) %*% y / sqrt(nrow(x) - 1)
  as.numeric(lambda^2 %*% beta^2)
}
sets <- list(attitude = list("rating", c("complaints", "privileges", "learning", "raises", "critical")), attitude = list("rating", c("complaints", "privileges", "learning", "raises", "critical", "advance")),
  swiss = list("Fertility", c("Agriculture", "Examination", "Education", "Catholic", "Infant.Mortality")), mtcars = list("mpg", c("cyl", "disp", "hp", "wt", "qsec")),
  longley = list("Employed", c("GNP", "Unemployed", "Armed.Forces", "Population")), air = list("Ozone", c("Solar.R", "Wind", "Temp")),
  sat = list("ACT", c("SATV", "SATQ", "education", "age")), cars = list("Price", c("MPG.city", "Horsepower", "EngineSize", "Weight", "Wheelbase")), attitude = list("rating", "complaints"), mtcars = list("mpg", c("wt", "qsec")))
for (i in seq_along(sets)) {
  set <- names(sets)[i]; names_x <- paste0(set, ".", sets[[i]][[2]]); name_y <- paste0(set, ".", sets[[i]][[1]])
  x <- as.data.frame(columns[names_x]); y <- columns[[name_y]]; k <- ncol(x)
  case("relativeWeightsOf", c(name_y, names_x), c(list(rSquared = rsq(x, y, seq_len(k))), setNames(as.list(johnson(x, y)), paste0("johnson", seq_len(k) - 1)), setNames(as.list(lmg(x, y)), paste0("lmg", seq_len(k) - 1))))
}
# The whole figure with its jackknife, each row left out and everything worked out anew.
for (set in c("air", "cars", "sat")) {
  parts <- sets[[set]]; names_x <- paste0(set, ".", parts[[2]]); name_y <- paste0(set, ".", parts[[1]])
  x <- as.data.frame(columns[names_x]); y <- columns[[name_y]]; k <- ncol(x); n <- nrow(x)
  figures_of <- function(x, y) { e <- johnson(x, y); c(sum(e), e / sum(e)) }
  all <- figures_of(x, y); left <- sapply(seq_len(n), function(i) figures_of(x[-i, , drop = FALSE], y[-i]))
  se <- sqrt((n - 1) / n * rowSums((left - rowMeans(left))^2)); half <- qt(.975, n - 1) * se
  case("relativeWeights", c(name_y, names_x), c(list(rSquared = all[1], rSquaredLow = (all - half)[1], rSquaredHigh = (all + half)[1]),
    setNames(as.list(all[-1]), paste0("share", seq_len(k) - 1)), setNames(as.list(se[-1]), paste0("se", seq_len(k) - 1)),
    setNames(as.list(lmg(x, y) / all[1]), paste0("lmgShare", seq_len(k) - 1)), setNames(as.list(as.numeric(cor(x, y))), paste0("r", seq_len(k) - 1))))
}

# --- agreement of two raters: kappa by psych, which weighs by squared distances unless told otherwise, and its jackknife ----------
weighted_kappa <- function(a, b) { # Cohen 1968: one minus the observed disagreement over that of chance
  points <- sort(unique(c(a, b))); o <- table(factor(a, points), factor(b, points)) / length(a)
  v <- outer(points, points, function(i, j) (i - j)^2); 1 - sum(v * o) / sum(v * outer(rowSums(o), colSums(o)))
}
agreement_case <- function(of) {
  force(of)
  a <- columns[[of[1]]]; b <- columns[[of[2]]]; n <- length(a); kappa <- weighted_kappa(a, b)
  stopifnot(abs(kappa - suppressWarnings(cohen.kappa(cbind(a, b)))$weighted.kappa) < 1e-12)
  left <- sapply(seq_len(n), function(i) weighted_kappa(a[-i], b[-i])); half <- qt(.975, n - 1) * sqrt((n - 1) / n * sum((left - mean(left))^2))
  case("weightedKappa", of, list(n = n, kappa = kappa, low = kappa - half, high = kappa + half))
  exact <- suppressWarnings(prop.test(sum(a == b), n, correct = FALSE)); near <- suppressWarnings(prop.test(sum(abs(a - b) <= 1), n, correct = FALSE))
  case("agreementOf", of, list(exact = mean(a == b), exactLow = exact$conf.int[1], exactHigh = exact$conf.int[2],
    withinOne = mean(abs(a - b) <= 1), withinOneLow = near$conf.int[1], withinOneHigh = near$conf.int[2]))
}
twenty <- na.omit(bfi[601:640, c("N1", "N2", "A2", "A5", "E4", "O5")])[1:20, ]
for (pair in list(c("N1", "N2"), c("A2", "A5"), c("E4", "O5"), c("A5", "O5"))) {
  agreement_case(sapply(pair, function(p) keep(paste("twenty", p, sep = "."), twenty[[p]]), USE.NAMES = FALSE))
}
# The table of Cohen's example, as the help of psych gives it; and the nine ratings that stand beside it.
cohen <- matrix(c(44, 5, 1, 7, 20, 3, 9, 5, 6), 3, byrow = TRUE)
agreement_case(c(keep("cohen.1", rep(row(cohen), cohen)), keep("cohen.2", rep(col(cohen), cohen))))
agreement_case(c(keep("nine.1", 1:9), keep("nine.2", c(1, 3, 1, 6, 1, 5, 5, 6, 7))))
whole <- na.omit(as.data.frame(people[c("N1", "N2", "C4", "C5")]))
agreement_case(c(keep("whole.N1", whole$N1), keep("whole.N2", whole$N2))); agreement_case(c(keep("whole.C4", whole$C4), keep("whole.C5", whole$C5)))

# --- one line a column, one line a case ---------------------------------------------------------------------------------------
used <- unique(unlist(lapply(cases, function(c) c$of)))
quoted <- function(x) paste0('"', x, '"')
object <- function(x) if (length(x)) paste0("{ ", paste0(quoted(names(x)), ": ", sapply(x, function(v) if (length(v) > 1) paste0("[", paste(text(v), collapse = ", "), "]") else text(v)), collapse = ", "), " }") else "{}"
lines <- c("{", '  "columns": {',
  paste0("    ", quoted(used), ": ", quoted(sapply(used, function(n) paste(shortest(columns[[n]]), collapse = " "))), c(rep(",", length(used) - 1), "")),
  "  },", '  "cases": [',
  paste0("    ", sapply(cases, function(c) paste0('{ "call": ', quoted(c$call), ', "of": [', paste(quoted(c$of)[length(c$of) > 0], collapse = ", "), '], "given": ', object(c$given), ', "figures": ', object(c$figures), " }")), c(rep(",", length(cases) - 1), "")),
  "  ]", "}")
writeLines(lines, "r-figures.json")
cat(length(cases), "cases,", sum(sapply(cases, function(c) length(c$figures))), "figures\n")

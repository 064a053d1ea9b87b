//===- Json.cpp - Problems and schedules as JSON ----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Json.h"

#include "ckpt/Solver/Simulate.h"

#include <nlohmann/json.hpp>

using namespace remat;
using Json = nlohmann::ordered_json;

namespace {

/// Reads fields of one object; the first error sticks.
class FieldReader {
public:
  FieldReader(const Json &object, std::string where, std::string &error)
      : object(object), where(std::move(where)), error(error) {
    if (!object.is_object())
      fail("is not an object");
  }

  const Json *get(const char *name, bool isOptional = false) {
    if (!error.empty())
      return nullptr;
    auto it = object.find(name);
    if (it == object.end()) {
      if (!isOptional)
        fail(std::string("has no field '") + name + "'");
      return nullptr;
    }
    return &*it;
  }

  int64_t getInteger(const char *name, bool isOptional = false) {
    const Json *value = get(name, isOptional);
    if (!value)
      return 0;
    if (value->is_number_unsigned() && value->get<uint64_t>() > INT64_MAX)
      fail(std::string("field '") + name + "' is too large");
    else if (value->is_number_integer())
      return value->get<int64_t>();
    else
      fail(std::string("field '") + name + "' is not an integer");
    return 0;
  }

  double getNumber(const char *name, bool isOptional = false) {
    const Json *value = get(name, isOptional);
    if (!value)
      return 0;
    if (value->is_number())
      return value->get<double>();
    fail(std::string("field '") + name + "' is not a number");
    return 0;
  }

  std::string getString(const char *name, bool isOptional = false) {
    const Json *value = get(name, isOptional);
    if (!value || (isOptional && value->is_null()))
      return "";
    if (value->is_string())
      return value->get<std::string>();
    fail(std::string("field '") + name + "' is not a string");
    return "";
  }

  bool getBool(const char *name, bool otherwise) {
    const Json *value = get(name, /*isOptional=*/true);
    if (!value)
      return otherwise;
    if (value->is_boolean())
      return value->get<bool>();
    fail(std::string("field '") + name + "' is not a bool");
    return otherwise;
  }

  std::vector<TensorId> getIds(const char *name) {
    std::vector<TensorId> ids;
    const Json *value = get(name);
    if (!value)
      return ids;
    bool isList = value->is_array();
    if (isList)
      for (const Json &id : *value) {
        isList &= id.is_number_integer() && id.get<int64_t>() >= 0 &&
                  id.get<int64_t>() <= INT32_MAX;
        if (!isList)
          break;
        ids.push_back(id.get<TensorId>());
      }
    if (!isList)
      fail(std::string("field '") + name + "' is not a list of tensors");
    return ids;
  }

  void fail(const std::string &what) {
    if (error.empty())
      error = where + " " + what;
  }

private:
  const Json &object;
  std::string where;
  std::string &error;
};

} // namespace

static TensorKind readKind(FieldReader &reader) {
  std::string kind = reader.getString("kind");
  if (kind == "arg")
    return TensorKind::Arg;
  if (kind == "const")
    return TensorKind::Const;
  if (kind == "temp")
    return TensorKind::Temp;
  if (kind == "result")
    return TensorKind::Result;
  reader.fail("has kind '" + kind + "'; expected arg, const, temp or result");
  return TensorKind::Temp;
}

static Phase readPhase(FieldReader &reader) {
  std::string phase = reader.getString("phase", /*isOptional=*/true);
  if (phase == "fwd")
    return Phase::Forward;
  if (phase == "bwd")
    return Phase::Backward;
  if (phase == "opt")
    return Phase::Optimizer;
  if (!phase.empty())
    reader.fail("has phase '" + phase + "'; expected fwd, bwd, opt or null");
  return Phase::Unknown;
}

namespace {

/// Finds where a text stops to be JSON.
struct ErrorFinder : nlohmann::json_sax<Json> {
  size_t where = 0;
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t &) override { return true; }
  bool string(string_t &) override { return true; }
  bool binary(binary_t &) override { return true; }
  bool start_object(size_t) override { return true; }
  bool key(string_t &) override { return true; }
  bool end_object() override { return true; }
  bool start_array(size_t) override { return true; }
  bool end_array() override { return true; }
  bool parse_error(size_t position, const std::string &,
                   const nlohmann::detail::exception &) override {
    where = position;
    return false;
  }
};

} // namespace

/// A text as JSON; `error` says where it stops to be that.
static Json parse(const std::string &text, std::string &error) {
  Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (json.is_discarded()) {
    ErrorFinder finder;
    Json::sax_parse(text, &finder);
    error = "the text is not JSON, or is cut off, at byte " +
            std::to_string(finder.where);
  }
  return json;
}

Problem remat::readProblem(const std::string &text, std::string &error) {
  error.clear();
  Problem problem;
  Json json = parse(text, error);
  if (!error.empty())
    return problem;
  FieldReader top(json, "the problem", error);
  problem.name = top.getString("name", /*isOptional=*/true);
  const Json *ops = top.get("ops");
  const Json *tensors = top.get("tensors");
  if (ops && !ops->is_array())
    top.fail("field 'ops' is not a list");
  if (tensors && !tensors->is_array())
    top.fail("field 'tensors' is not a list");
  if (!error.empty())
    return problem;
  for (const Json &item : *tensors) {
    FieldReader reader(item, "tensor " + std::to_string(problem.tensors.size()),
                       error);
    Tensor tensor;
    tensor.size = reader.getInteger("size");
    int64_t root = reader.getInteger("root");
    tensor.root = root < 0 || root > INT32_MAX ? -1 : static_cast<int>(root);
    tensor.kind = readKind(reader);
    if (!error.empty())
      return problem;
    problem.tensors.push_back(tensor);
  }
  for (const Json &item : *ops) {
    FieldReader reader(item, "operation " + std::to_string(problem.ops.size()),
                       error);
    Op op;
    op.name = reader.getString("name", /*isOptional=*/true);
    op.cost = reader.getNumber("cost");
    op.ins = reader.getIds("ins");
    op.outs = reader.getIds("outs");
    op.phase = readPhase(reader);
    op.workspace = reader.getInteger("workspace", /*isOptional=*/true);
    op.recomputable = reader.getBool("recomputable", op.recomputable);
    op.mustSave = reader.getBool("must_save", op.mustSave);
    op.mustRecompute = reader.getBool("must_recompute", op.mustRecompute);
    if (op.mustRecompute && (op.mustSave || !op.recomputable))
      reader.fail("has must_recompute, and must not run again");
    if (op.mustRecompute && op.phase != Phase::Forward)
      reader.fail("has must_recompute, but its phase is not fwd");
    if (!error.empty())
      return problem;
    problem.ops.push_back(std::move(op));
  }
  if (const Json *link = top.get("host_link", /*isOptional=*/true)) {
    FieldReader reader(*link, "the host link", error);
    problem.hostLink = {reader.getNumber("bandwidth"),
                        reader.getNumber("latency", /*isOptional=*/true)};
  }
  if (!error.empty())
    return problem;
  if (std::optional<std::string> invalid = validate(problem))
    error = *invalid;
  return problem;
}

std::string remat::writeProblem(const Problem &problem) {
  static constexpr const char *kKinds[] = {"arg", "const", "temp", "result"};
  static constexpr const char *kPhases[] = {"", "fwd", "bwd", "opt"};
  Json ops = Json::array(), tensors = Json::array();
  for (const Op &op : problem.ops) {
    Json item = {{"name", op.name},  {"cost", op.cost},
                 {"ins", op.ins},    {"outs", op.outs},
                 {"phase", nullptr}, {"recomputable", op.recomputable}};
    if (op.phase != Phase::Unknown)
      item["phase"] = kPhases[static_cast<int>(op.phase)];
    if (op.workspace > 0)
      item["workspace"] = op.workspace;
    if (op.mustSave)
      item["must_save"] = true;
    if (op.mustRecompute)
      item["must_recompute"] = true;
    ops.push_back(std::move(item));
  }
  for (const Tensor &tensor : problem.tensors)
    tensors.push_back({{"size", tensor.size},
                       {"root", tensor.root},
                       {"kind", kKinds[static_cast<int>(tensor.kind)]}});
  Json json = {{"name", problem.name}, {"ops", ops}, {"tensors", tensors}};
  if (problem.hostLink)
    json["host_link"] = {{"bandwidth", problem.hostLink->bandwidth},
                         {"latency", problem.hostLink->latency}};
  // Names come from the IR and may hold any byte.
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Schedule remat::readSchedule(const std::string &text, std::string &error) {
  error.clear();
  Schedule schedule;
  Json json = parse(text, error);
  if (!error.empty())
    return schedule;
  FieldReader top(json, "the schedule", error);
  schedule.sequence = top.getIds("sequence");
  schedule.peak = top.getInteger("peak", /*isOptional=*/true);
  schedule.overhead = top.getNumber("overhead", /*isOptional=*/true);
  schedule.solver = top.getString("solver", /*isOptional=*/true);
  const Json *transfers = top.get("transfers", /*isOptional=*/true);
  if (!transfers)
    return schedule;
  if (!transfers->is_array())
    top.fail("field 'transfers' is not a list");
  for (const Json &item : *transfers) {
    FieldReader reader(
        item, "transfer " + std::to_string(schedule.transfers.size()), error);
    auto getPosition = [&](const char *name) {
      int64_t position = reader.getInteger(name);
      if (position < 0)
        reader.fail(std::string("field '") + name + "' is negative");
      return static_cast<size_t>(position);
    };
    schedule.transfers.push_back({getPosition("offload"),
                                  getPosition("release"),
                                  getPosition("prefetch")});
    if (!error.empty())
      break;
  }
  return schedule;
}

static Json toJson(const Schedule &schedule) {
  Json json = {{"sequence", schedule.sequence}, {"peak", schedule.peak},
               {"overhead", schedule.overhead}, {"lower_bound", nullptr},
               {"solver", schedule.solver},     {"seconds", schedule.seconds}};
  if (schedule.lowerBound)
    json["lower_bound"] = *schedule.lowerBound;
  for (const Transfer &transfer : schedule.transfers)
    json["transfers"].push_back({{"offload", transfer.offload},
                                 {"release", transfer.release},
                                 {"prefetch", transfer.prefetch}});
  return json;
}

std::string remat::writeSchedule(const Schedule &schedule) {
  return toJson(schedule).dump() + "\n";
}

std::string remat::writeSchedules(const std::vector<Schedule> &schedules) {
  Json json = Json::array();
  for (const Schedule &schedule : schedules)
    json.push_back(toJson(schedule));
  return json.dump() + "\n";
}
